use super::*;

const OWN: &[&str] = &[
    "hello = Hello\ngone = { $name } left\n    .title = Left\ncount = { $n ->\n    [one] One\n   *[other] { $n }\n }\n",
];

fn faults(typed: &str) -> Vec<(u32, String, String)> {
    let judged = judge(typed, OWN, &[]);
    let all = judged.faults.into_iter();
    all.map(|fault| (fault.line, fault.code, fault.what))
        .collect()
}

fn fault(line: u32, code: &str, what: &str) -> (u32, String, String) {
    (line, code.to_owned(), what.to_owned())
}

#[test]
fn only_what_differs_is_kept_and_it_can_be_read_again() {
    let judged = judge("hello = Hello\ncount = { $n } of them\n", OWN, &[]);
    assert!(judged.faults.is_empty());
    assert_eq!((judged.read, count(&judged.kept)), (2, 1));
    assert!(judged.kept.contains("count = { $n } of them"));
    assert!(!judged.kept.contains("hello"));
}

#[test]
fn each_fault_is_named_at_its_line() {
    assert_eq!(
        faults("# a remark\nhullo = Hello\n"),
        [fault(2, "UNKNOWN", "")]
    );
    assert_eq!(
        faults("gone = Somebody left\n    .title = Left\n"),
        [fault(1, "MISSING", "$name")]
    );
    assert_eq!(
        faults("hello = Hello { $name }\n"),
        [fault(1, "STRANGE", "$name")]
    );
    assert_eq!(
        faults("gone = { $name } went\n"),
        [fault(1, "ATTRIBUTE", ".title")]
    );
    assert_eq!(
        faults("hello = Hi\n\nhello = Ho\n"),
        [fault(3, "TWICE", "")]
    );
    assert_eq!(
        faults("hello = { nobody }\n"),
        [fault(1, "REFERENCE", "nobody")]
    );
    assert_eq!(
        faults("hello = { SHOUT(\"x\") }\n"),
        [fault(1, "FUNCTION", "SHOUT")]
    );
    assert_eq!(faults("hello = Hi\ngone = { $name\n")[0].1, "UNREADABLE");
}

#[test]
fn what_goes_out_comes_back_in_without_a_fault_and_without_a_change() {
    let out = written("Words\nof the office", OWN, "hello = Good day\n");
    assert!(out.starts_with("### Words\n### of the office\n"), "{out}");
    let back = judge(&out, OWN, &[]);
    assert!(back.faults.is_empty(), "{:?}", back.faults);
    assert_eq!(count(&back.kept), 1);
    assert!(back.kept.contains("Good day"));
}

#[test]
fn every_shipped_language_is_sound_by_its_own_measure() {
    for tag in crate::words::languages() {
        let files = crate::words::files(tag).unwrap();
        let english = crate::words::files(crate::words::FALLBACK).unwrap();
        let back = judge(&written("x", files, ""), files, english);
        assert!(back.faults.is_empty(), "{tag}: {:?}", back.faults.first());
        assert_eq!(back.kept, "", "{tag}");
    }
}
