//! "1) Petitbois Anne 2) Grandbois Paul": persons counted in one line stand on lines of their own.

/// Puts each number of a counted list on a new line; a text that does not begin with "1" stays.
pub(super) fn on_lines(cell: &str) -> String {
    let begins = |rest: &str, number: usize| {
        rest.strip_prefix(&number.to_string())
            .is_some_and(|after| after.starts_with([')', '.', '-', '）', '．', '、']))
    };
    if !begins(cell.trim_start(), 1) {
        return cell.to_owned();
    }
    let mut out = String::new();
    let mut next = 2;
    let mut apart = false;
    for (at, c) in cell.char_indices() {
        if apart && cell.get(at..).is_some_and(|rest| begins(rest, next)) {
            out.push('\n');
            next += 1;
        }
        apart = !c.is_ascii_digit();
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_of_persons_parts_them() {
        assert_eq!(on_lines("1) A B 2) C D"), "1) A B \n2) C D");
        assert_eq!(on_lines("1. A 2. B 3. C"), "1. A \n2. B \n3. C");
        assert_eq!(on_lines("A, 12.2.1980"), "A, 12.2.1980");
        assert_eq!(on_lines("1-أحمد 2-علي"), "1-أحمد \n2-علي");
    }
}
