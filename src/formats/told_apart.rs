//! Titles by which plans that came back from many hands are told apart.

use std::collections::BTreeSet;

/// A title for each plan, given its own and the name of its file: its own where no other has it, else with the name of the
/// file behind it, else with a number too. `taken` are titles that others have already.
pub fn told_apart(plans: &[(String, String)], taken: &[String]) -> Vec<String> {
    let folded = |title: &str| title.trim().to_lowercase();
    let shared = |title: &str| {
        plans.iter().map(|(other, _)| other).chain(taken).filter(|other| folded(other) == folded(title)).count() > 1
    };
    let mut used: BTreeSet<String> = taken.iter().map(|title| folded(title)).collect();
    let mut chosen = Vec::with_capacity(plans.len());
    for (title, file) in plans {
        let stem = file.rsplit_once('.').map_or(file.as_str(), |(stem, _)| stem);
        let named = if title.trim().is_empty() {
            stem.to_owned()
        } else if shared(title) {
            format!("{title} ({stem})")
        } else {
            title.clone()
        };
        let numbered = (2..).map(|number| format!("{named} {number}"));
        let free = std::iter::once(named.clone()).chain(numbered).find(|title| !used.contains(&folded(title)));
        let free = free.unwrap_or(named);
        used.insert(folded(&free));
        chosen.push(free);
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(plans: &[(&str, &str)], taken: &[&str]) -> Vec<String> {
        let plans: Vec<_> = plans.iter().map(|(title, file)| ((*title).to_owned(), (*file).to_owned())).collect();
        told_apart(&plans, &taken.iter().map(|title| (*title).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_title_that_only_one_plan_has_stays_as_it_is() {
        assert_eq!(titles(&[("Clinics", "a.json"), ("Hotels", "b.json")], &["Schools"]), ["Clinics", "Hotels"]);
    }

    #[test]
    fn plans_of_one_title_are_named_after_their_files() {
        let plans = [("Clinics", "Chen Bo.json"), ("clinics ", "Lin Yue.json"), ("", "Sun Hao.v2.json")];
        assert_eq!(titles(&plans, &[]), ["Clinics (Chen Bo)", "clinics  (Lin Yue)", "Sun Hao.v2"]);
        assert_eq!(titles(&[("Clinics", "Chen Bo.json")], &["Clinics"]), ["Clinics (Chen Bo)"]);
    }

    #[test]
    fn thirty_files_of_one_name_and_one_title_are_thirty_titles() {
        let plans = vec![("Clinics", "plan.json"); 30];
        let all = titles(&plans, &["Clinics", "Clinics (plan) 2"]);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 30);
        assert_eq!(all[..2], ["Clinics (plan)", "Clinics (plan) 3"]);
    }
}
