//! x
#[test]
fn nothing_is_wrong_with_what_is_built_in() {
    let findings = deskside_content::embedded::check_embedded();
    let text: Vec<String> = findings.iter().map(|finding| finding.rendered.clone()).collect();
    assert!(findings.is_empty(), "{}", text.join("\n\n"));
}
