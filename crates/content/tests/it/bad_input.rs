//! What an author can get wrong, and how it is shown.

use deskside_content::load;
use insta::assert_snapshot;

const YAML: &str = "\
id: lamp
version: 1
code: LMP
topic: other
skills: [devices]
platforms: [linux]
reviewed: 2026-07-01
steps:
  - ask: queue
    choices: printers.list
  - tell: not-listed
    if: { answered: { queue: not-listed } }
  - tell: not-sure
    if: { answered: { queue: not-sure } }
  - fix: paused
    check: printer.paused
    with: { queue: $queue }
    repairs:
      - { action: printer.resume, with: { queue: $queue } }
      - { manual: look }
  - prove: test-page
    action: printer.test-page
    with: { queue: $queue }
    then-ask: [yes-it-did, no-it-did-not]
";

const FTL: &str = "\
title = The lamp
summary = It is dark
symptoms =
    one
    two
    three
    four
    five
    six
    seven
    eight
checking = Looking
done = It works
done-explain = It works again.
done-nothing-found = Nothing found
done-nothing-found-explain = All is well.
done-not-fixed = It is still dark
done-not-fixed-explain = Somebody can help.
hand-over = Say which lamp.
queue = Which one?
queue-empty = There is none.
not-listed = It is not here
not-listed-body = Go back.
not-sure = How to find out
not-sure-body = Look.
paused-check = It moves
paused-checking = Looking whether it moves
paused = { $queue } is paused
paused-explain = { $waiting } wait.
look = Look at it
look-body = Look.
test-page = Try it?
test-page-explain = We try it.
test-page-after = Did it work?
test-page-yes-it-did = Yes
test-page-no-it-did-not = No
";

/// Loads the lamp with a change in its YAML and in its English words, and gives all findings as they are shown.
fn shown(yaml: (&str, &str), ftl: (&str, &str)) -> String {
    assert!(YAML.contains(yaml.0), "the change hits something: {}", yaml.0);
    assert!(FTL.contains(ftl.0), "the change hits something: {}", ftl.0);
    let yaml = YAML.replacen(yaml.0, yaml.1, 1);
    let en = FTL.replacen(ftl.0, ftl.1, 1);
    all("lamp", &yaml, &[("en", &en), ("de", FTL)])
}

fn all(folder: &str, yaml: &str, words: &[(&str, &str)]) -> String {
    match load::wizard(folder, yaml, words) {
        Ok(_) => "nothing is wrong".to_owned(),
        Err(findings) => findings.iter().map(|one| one.rendered.clone()).collect::<Vec<_>>().join("\n\n"),
    }
}

fn yaml(from: &str, to: &str) -> String {
    shown((from, to), ("", ""))
}

fn words(from: &str, to: &str) -> String {
    shown(("", ""), (from, to))
}

#[test]
fn the_lamp_itself_is_right() {
    assert_eq!(yaml("", ""), "nothing is wrong");
}

#[test]
fn a_misspelt_field_names_the_one_that_was_meant() {
    assert_snapshot!(yaml("check: printer.paused", "chek: printer.paused"));
}

#[test]
fn an_unknown_check_names_the_one_that_was_meant() {
    assert_snapshot!(yaml("printer.paused", "printer.pasued"));
}

#[test]
fn an_unknown_action_names_the_one_that_was_meant() {
    assert_snapshot!(yaml("printer.resume", "printer.resum"));
}

#[test]
fn an_unknown_list_is_shown() {
    assert_snapshot!(yaml("printers.list", "lamps.list"));
}

#[test]
fn a_missing_argument_is_shown() {
    assert_snapshot!(yaml("    with: { queue: $queue }\n    repairs", "    repairs"));
}

#[test]
fn an_argument_too_many_is_shown() {
    assert_snapshot!(yaml(
        "printer.resume, with: { queue: $queue }",
        "printer.resume, with: { queue: $queue, qeue: x }"
    ));
}

#[test]
fn an_argument_of_the_wrong_form_is_shown() {
    assert_snapshot!(yaml(
        "printer.resume, with: { queue: $queue }",
        "printer.resume, with: { queue: 'a b; rm -rf' }"
    ));
}

#[test]
fn words_for_people_are_not_given_to_a_tool() {
    assert_snapshot!(yaml(
        "printer.resume, with: { queue: $queue }",
        "printer.resume, with: { queue: $paused.queue }"
    ));
}

#[test]
fn a_reference_to_nothing_is_shown() {
    assert_snapshot!(yaml(
        "printer.resume, with: { queue: $queue }",
        "printer.resume, with: { queue: $qeue }"
    ));
}

#[test]
fn a_reference_to_a_later_step_is_shown() {
    assert_snapshot!(yaml(
        "printer.resume, with: { queue: $queue }",
        "printer.resume, with: { queue: $test-page }"
    ));
}

#[test]
fn a_fact_that_the_check_does_not_have_is_shown() {
    assert_snapshot!(yaml(
        "printer.resume, with: { queue: $queue }",
        "printer.resume, with: { queue: $paused.quue }"
    ));
}

#[test]
fn a_step_that_is_never_reached_is_shown() {
    assert_snapshot!(yaml("queue: not-listed } }", "queue: not-listd } }"));
}

#[test]
fn a_condition_on_a_later_step_is_shown() {
    assert_snapshot!(yaml("  - fix: paused\n", "  - fix: paused\n    if: { found: test-page }\n"));
}

#[test]
fn a_condition_on_a_step_that_has_no_answer_is_shown() {
    assert_snapshot!(yaml("{ answered: { queue: not-sure } }", "{ given: not-listed }"));
}

#[test]
fn an_expression_is_refused() {
    assert_snapshot!(yaml("{ answered: { queue: not-sure } }", "{ unless: queue == 'x' }"));
}

#[test]
fn two_steps_of_one_name_are_shown() {
    assert_snapshot!(yaml("  - tell: not-sure", "  - tell: not-listed"));
}

#[test]
fn a_step_without_a_kind_is_shown() {
    assert_snapshot!(yaml("  - fix: paused\n", "  - fixx: paused\n"));
}

#[test]
fn a_change_that_nobody_looks_at_again_is_refused() {
    assert_snapshot!(yaml("printer.test-page", "printer.remove"));
}

#[test]
fn a_cause_without_a_repair_is_refused() {
    let repairs = "      - { action: printer.resume, with: { queue: $queue } }\n      - { manual: look }\n";
    assert_snapshot!(yaml(&format!("repairs:\n{repairs}"), "repairs: []\n"));
}

#[test]
fn a_folder_of_another_name_is_shown() {
    assert_snapshot!(all("light", YAML, &[("en", FTL), ("de", FTL)]));
}

#[test]
fn a_yaml_bomb_is_refused_at_its_first_anchor() {
    let mut bomb = String::from("id: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (from, to) in
        ["a", "b", "c", "d", "e", "f", "g", "h"].iter().zip(["b", "c", "d", "e", "f", "g", "h", "i"])
    {
        bomb.push_str(&format!(
            "{to}: &{to} [*{from}, *{from}, *{from}, *{from}, *{from}, *{from}, *{from}, *{from}]\n"
        ));
    }
    assert_snapshot!(all("lamp", &bomb, &[]));
}

#[test]
fn a_file_that_nests_too_deep_is_refused() {
    let deep = format!("id: {}{}\n", "[".repeat(5000), "]".repeat(5000));
    assert_snapshot!(all("lamp", &deep, &[]).lines().next().unwrap_or_default());
}

#[test]
fn a_file_that_is_too_long_is_refused() {
    let long = format!("id: lamp\n{}", "# dark\n".repeat(10_000));
    assert_snapshot!(all("lamp", &long, &[]).lines().next().unwrap_or_default());
}

#[test]
fn a_key_that_is_there_twice_is_refused() {
    assert_snapshot!(yaml("version: 1", "version: 1\nversion: 2"));
}

#[test]
fn a_second_document_is_refused() {
    assert_snapshot!(yaml("code: LMP", "---\ncode: LMP"));
}

#[test]
fn broken_yaml_is_shown_where_it_breaks() {
    assert_snapshot!(yaml("skills: [devices]", "skills: [lamps"));
}

#[test]
fn a_tag_is_refused() {
    assert_snapshot!(yaml("topic: other", "topic: !!python/object other"));
}

#[test]
fn a_missing_language_is_shown() {
    assert_snapshot!(all("lamp", YAML, &[("en", FTL)]));
}

#[test]
fn broken_fluent_is_shown_where_it_breaks() {
    assert_snapshot!(words("paused = { $queue } is paused", "paused = { $queue is paused"));
}

#[test]
fn missing_words_are_shown_at_the_step_that_needs_them() {
    assert_snapshot!(words("look-body = Look.\n", ""));
}

#[test]
fn unused_words_name_those_that_were_meant() {
    assert_snapshot!(words("look-body = Look.\n", "look-body = Look.\nqueue-hnt = Here\n"));
}

#[test]
fn a_variable_that_nobody_fills_is_shown() {
    assert_snapshot!(words("{ $waiting } wait.", "{ $wating } wait."));
}

#[test]
fn a_value_in_a_line_that_is_always_shown_is_refused() {
    assert_snapshot!(words("paused-check = It moves", "paused-check = { $queue } moves"));
}

#[test]
fn words_of_the_trade_and_long_sentences_are_shown() {
    let long = "Please wait, the spooler is unable to print, error 0x00000643, and this sentence goes on and on and on until \
                nobody wants to read it!";
    assert_snapshot!(words("{ $waiting } wait.", long));
}

#[test]
fn what_may_be_left_out_is_left_out_in_both_languages() {
    let more = "queue-hint = These were found\nqueue-empty";
    assert_snapshot!(words("queue-empty", more));
}

#[test]
fn a_skill_that_nobody_has_and_a_day_that_is_none_are_shown() {
    assert_snapshot!(yaml("skills: [devices]", "skills: [device]"));
    assert_snapshot!(yaml("topic: other", "topic: lamps"));
    let reviewed = YAML.lines().find(|line| line.starts_with("reviewed: ")).expect("it has a day");
    assert_snapshot!(yaml(reviewed, "reviewed: 2026-13-01"));
}

#[test]
fn a_headline_with_a_full_stop_is_shown() {
    assert_snapshot!(words("paused = { $queue } is paused", "paused = { $queue } is paused."));
}

#[test]
fn german_has_rules_of_its_own() {
    let de = FTL.replacen(
        "done-explain = It works again.",
        "done-explain = Bitte prüfe deinen Drucker einfach noch einmal.",
        1,
    );
    assert_snapshot!(all("lamp", YAML, &[("en", FTL), ("de", &de)]));
}

#[test]
fn no_input_makes_the_loader_panic() {
    // Every prefix of a right file, and every file with one sign replaced.
    for end in (0..YAML.len()).step_by(11) {
        let _ = load::wizard("lamp", &YAML[..end], &[("en", &FTL[..end.min(FTL.len())]), ("de", FTL)]);
    }
    for at in (0..YAML.len()).step_by(13) {
        for sign in ["\t", "&", "*", "{", "]", "\u{0}", "é", ":", "\n"] {
            let mut yaml = YAML.to_owned();
            yaml.replace_range(at..=at, sign);
            let _ = load::wizard("lamp", &yaml, &[("en", FTL), ("de", FTL)]);
        }
    }
    for at in (0..FTL.len()).step_by(31) {
        for sign in ["{", "}", "\"", "$", "\u{0}", "é", "=", "\n", "["] {
            let mut ftl = FTL.to_owned();
            ftl.replace_range(at..=at, sign);
            let _ = load::wizard("lamp", YAML, &[("en", &ftl), ("de", FTL)]);
        }
    }
}
