//! Addresses of the web and of mail that stand in a text.

/// An address as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address<'text> {
    /// With its scheme: `https://example.com/a_b?x=1&y=2`.
    Web(&'text str),
    /// Without one: `www.example.com`.
    Host(&'text str),
    /// `name@example.com`.
    Mail(&'text str),
}

impl<'text> Address<'text> {
    /// The address that begins at this place of a line; none where none does, or where the middle of a word is.
    pub fn at(line: &'text str, index: usize) -> Option<Self> {
        let (before, rest) = line.split_at_checked(index)?;
        if before.ends_with(|sign: char| sign.is_ascii_alphanumeric() || MAIL_SIGNS.contains(sign)) {
            return None;
        }
        let starts = |prefix: &str| rest.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
        if ["https://", "http://"].into_iter().any(starts) {
            let address = cut(rest);
            let host = address.split_once("//").map_or("", |(_, host)| host);
            return host.starts_with(char::is_alphanumeric).then_some(Self::Web(address));
        }
        if starts("www.") {
            let address = cut(rest);
            return address.get(4..)?.contains('.').then_some(Self::Host(address));
        }
        mail(rest).map(Self::Mail)
    }

    /// How it was written.
    pub const fn written(self) -> &'text str {
        match self {
            Self::Web(text) | Self::Host(text) | Self::Mail(text) => text,
        }
    }
}

/// What ends an address wherever it stands, beside blanks: Chinese writes no blank before it.
const ENDS: &str = "<>\"“”‘’「」『』《》【】（），。；：？！、…";
/// What belongs to the sentence when it stands last.
const LAST: &str = "?!.,:;*_~'";
/// What the name of a mailbox holds beside letters and digits.
const MAIL_SIGNS: &str = ".!#$%&'*+/=?^_`{|}~-";

fn cut(rest: &str) -> &str {
    let end = rest.find(|sign: char| sign.is_whitespace() || sign.is_control() || ENDS.contains(sign));
    let mut address = end.and_then(|end| rest.get(..end)).unwrap_or(rest);
    loop {
        let count = |sign: char| address.matches(sign).count();
        let shorter = match address.chars().next_back() {
            Some(last) if LAST.contains(last) => address.strip_suffix(last),
            // A bracket around the address is not the address.
            Some(')') if count(')') > count('(') => address.strip_suffix(')'),
            Some(']') if count(']') > count('[') => address.strip_suffix(']'),
            _ => None,
        };
        let Some(shorter) = shorter else { return address };
        address = shorter;
    }
}

fn mail(rest: &str) -> Option<&str> {
    let name = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && !MAIL_SIGNS.contains(sign))?;
    let domain = rest.get(name..)?.strip_prefix('@').filter(|_| name > 0)?;
    let end = domain.find(|sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '.' | '-'));
    let domain = end.and_then(|end| domain.get(..end)).unwrap_or(domain).trim_end_matches(['.', '-']);
    let labels = || domain.split('.');
    let is_label = |label: &str| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
    (labels().count() > 1 && labels().all(is_label)).then(|| rest.get(..name + 1 + domain.len())).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(line: &str) -> Option<Address<'_>> {
        line.char_indices().find_map(|(index, _)| Address::at(line, index))
    }

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        for (line, address) in [
            ("See https://example.com/a_b?x=1&y=2.", "https://example.com/a_b?x=1&y=2"),
            ("(http://example.com/a_(b))", "http://example.com/a_(b)"),
            ("见https://example.com/a_b，谢谢", "https://example.com/a_b"),
            ("<HTTPS://example.com/>", "HTTPS://example.com/"),
            ("“https://例子.中国/路径”", "https://例子.中国/路径"),
        ] {
            assert_eq!(first(line), Some(Address::Web(address)), "{line}");
        }
        assert_eq!(first("www.example.com/a_b!"), Some(Address::Host("www.example.com/a_b")));
        assert_eq!(first("Ask lin_yue+1@mail.example.com."), Some(Address::Mail("lin_yue+1@mail.example.com")));
    }

    #[test]
    fn what_only_looks_like_an_address_is_none() {
        for line in
            ["https://", "https:// example.com", "xhttp://a.b", "www.x", "a@b", "@example.com", "2 @ 3.5", "a@-b.c"]
        {
            assert_eq!(first(line), None, "{line}");
        }
    }
}
