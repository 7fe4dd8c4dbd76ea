//! What a process looks like in figures: hand-overs, the longest stage, the busiest role, what a system does. All of it
//! is counted from plain steps, in the order in which they are done.

/// A step as it is counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlowStep<Role> {
    /// Who does it.
    pub role: Option<Role>,
    /// How long it may take, in working days; nought while nothing is set.
    pub days: f64,
    /// Whether a system does it or reminds of it.
    pub helped: bool,
}

/// The working hours of a day.
pub const HOURS_A_DAY: f64 = 8.0;

/// How often a step is done by another role than the one before. A step without a role is no hand-over, nor is the one
/// behind it: who has it in hand is not known.
pub fn handovers<Role: PartialEq>(steps: &[FlowStep<Role>]) -> usize {
    let roles = steps.iter().map(|step| step.role.as_ref());
    roles.clone().zip(roles.skip(1)).filter(|(one, next)| one.zip(*next).is_some_and(|(one, next)| one != next)).count()
}

/// The time that the steps take one after another, in working days.
pub fn days<Role>(steps: &[FlowStep<Role>]) -> f64 {
    steps.iter().map(|step| step.days).sum()
}

/// The place of the stage that takes longest, and its days; the first of several, none while no step has a limit.
pub fn longest<Role>(stages: &[Vec<FlowStep<Role>>]) -> Option<(usize, f64)> {
    let mut longest = None;
    for (at, days) in stages.iter().map(|steps| days(steps)).enumerate() {
        if days > longest.map_or(0.0, |(_, most)| most) {
            longest = Some((at, days));
        }
    }
    longest
}

/// The role with most steps, and how many; the first of several.
pub fn busiest<Role: PartialEq + Copy>(steps: &[FlowStep<Role>]) -> Option<(Role, usize)> {
    let mut counts: Vec<(Role, usize)> = Vec::new();
    for role in steps.iter().filter_map(|step| step.role) {
        match counts.iter_mut().find(|(other, _)| *other == role) {
            Some((_, count)) => *count += 1,
            None => counts.push((role, 1)),
        }
    }
    let mut busiest = None;
    for (role, count) in counts {
        if count > busiest.map_or(0, |(_, most)| most) {
            busiest = Some((role, count));
        }
    }
    busiest
}

/// How many steps a system does or reminds of.
pub fn helped<Role>(steps: &[FlowStep<Role>]) -> usize {
    steps.iter().filter(|step| step.helped).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(roles: &str) -> Vec<FlowStep<char>> {
        roles.chars().map(|role| FlowStep { role: (role != '-').then_some(role), days: 1.0, helped: false }).collect()
    }

    #[test]
    fn a_hand_over_is_a_step_of_another_role_than_the_one_before() {
        let count = |roles: &str| handovers(&steps(roles));
        assert_eq!(
            [count(""), count("s"), count("sss"), count("sessos"), count("ss--ss"), count("s-e")],
            [0, 0, 0, 4, 0, 0]
        );
    }

    #[test]
    fn the_longest_stage_is_the_one_whose_steps_take_most_days() {
        let stage = |days: &[f64]| -> Vec<FlowStep<char>> {
            days.iter().map(|days| FlowStep { role: None, days: *days, helped: false }).collect()
        };
        assert_eq!(
            longest(&[stage(&[5.0, 5.0]), stage(&[1.0, 8.0 / HOURS_A_DAY, 14.0]), stage(&[16.0])]),
            Some((1, 16.0))
        );
        assert_eq!(longest(&[stage(&[0.0]), stage(&[])]), None);
    }

    #[test]
    fn the_busiest_role_has_most_steps_and_the_first_is_named_of_two() {
        assert_eq!(busiest(&steps("sese-se")), Some(('s', 3)));
        assert_eq!(busiest(&steps("sseess-e")), Some(('s', 4)));
        assert_eq!(busiest(&steps("--")), None);
    }

    #[test]
    fn what_a_system_helps_with_is_counted() {
        let mut steps = steps("abc");
        steps[1].helped = true;
        assert_eq!((helped(&steps), days(&steps)), (1, 3.0));
    }
}
