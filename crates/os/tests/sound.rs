//! Real sound: PulseAudio, and PipeWire with what stands in for it, each with loudspeakers that only a test hears.

use std::time::Duration;

use anyhow::{Context as _, Result};
use deskside_core::machine::{Fault, Machine, Need, Reading, SoundAsk};
use deskside_core::plan::{EffectClass, Stand};
use deskside_core::probe::Verdict;
use deskside_core::sound::Sound as Read;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{Sound, SoundService, wait_until};

use crate::support::{WITHIN, action, change, check, list, permit, plan, stand};

const BOTH: [SoundService; 2] = [SoundService::PulseAudio, SoundService::PipeWire];
const PATIENCE: Duration = Duration::from_secs(10);
const OUTPUTS: [(&str, &str); 2] = [("laptop", "Laptop"), ("headset", "Kopfhörer")];
const INPUTS: [(&str, &str); 2] = [("mic", "Mic"), ("headset-mic", "Headset-Mic")];

/// A desktop with sound, and the computer that hears it.
struct Desktop {
    sound: Sound,
    computer: Computer,
}

impl Desktop {
    fn open(service: SoundService) -> Result<Self> {
        let sound = Sound::start(service, &OUTPUTS, &INPUTS)?;
        sound.pactl(&["set-default-sink", "laptop"])?;
        sound.pactl(&["set-default-source", "mic"])?;
        for output in OUTPUTS {
            sound.pactl(&["set-sink-volume", output.0, "60%"])?;
        }
        let settings = Settings { runtime: Some(sound.runtime().to_owned()), ..Settings::default() };
        let computer = Computer::new(Os::Linux, settings);
        let desktop = Desktop { sound, computer };
        wait_until("the usual devices are not taken", PATIENCE, || {
            let chosen = list(&desktop.computer, "sound.outputs").ok()?;
            (chosen.len() == 2 && chosen[0].key == "output:laptop" && chosen[0].fact.is_some()).then_some(())
        })?;
        Ok(desktop)
    }
}

fn is_found(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Found { .. })
}

#[test]
fn every_change_is_seen_and_taken_back_whole() -> Result<()> {
    for service in BOTH {
        let desktop = Desktop::open(service)?;
        for (broken, check_name, device, name, more) in [
            (&["set-sink-mute", "headset", "1"][..], "sound.off", "output:headset", "sound.unmute", None),
            (&["set-source-mute", "mic", "1"], "microphone.muted", "input:mic", "sound.unmute", None),
            // Louder on one side: the undo has to bring that back too.
            (
                &["set-sink-volume", "laptop", "9001", "3001"],
                "sound.quiet",
                "output:laptop",
                "sound.set-volume",
                Some(("percent", "50")),
            ),
            (
                &["set-source-volume", "mic", "4321"],
                "microphone.quiet",
                "input:mic",
                "sound.set-volume",
                Some(("percent", "70")),
            ),
            (
                &["set-default-sink", "laptop"],
                "sound.wrong-output",
                "output:headset",
                "sound.set-default",
                None,
            ),
            (
                &["set-default-source", "mic"],
                "microphone.wrong-input",
                "input:headset-mic",
                "sound.set-default",
                None,
            ),
        ] {
            let at = format!("{service:?}: {check_name}");
            let args = [("device", device)];
            if name != "sound.set-default" {
                assert_eq!(check(&desktop.computer, check_name, &args), Verdict::NotFound, "{at}");
            }
            desktop.sound.pactl(broken)?;
            assert!(is_found(&check(&desktop.computer, check_name, &args)), "{at}");
            let before = desktop.sound.state()?;
            let given: Vec<_> = args.into_iter().chain(more).collect();
            let made = change(&desktop.computer, &action(name, &given))?;
            assert_eq!(
                (stand(&desktop.computer, &made), made.class),
                (Ok(Stand::After), EffectClass::Reversible)
            );
            assert_eq!(check(&desktop.computer, check_name, &args), Verdict::NotFound, "{at}");
            assert_ne!(desktop.sound.state()?, before, "{at}");
            let again = plan(&desktop.computer, &made.action).err();
            assert_eq!(again, Some(Need::NotApplicable), "{at}: it is done");
            let undone = change(&desktop.computer, made.undo.as_ref().context("an undo")?)?;
            assert_eq!(stand(&desktop.computer, &undone), Ok(Stand::After), "{at}");
            assert_eq!(desktop.sound.state()?, before, "{at}: something is left");
            change(&desktop.computer, &made.action)?;
        }
    }
    Ok(())
}

#[test]
fn a_test_tone_is_heard_where_it_was_sent_and_nowhere_else() -> Result<()> {
    for service in BOTH {
        let desktop = Desktop::open(service)?;
        let (here, elsewhere) = (desktop.sound.listen("headset")?, desktop.sound.listen("laptop")?);
        let before = desktop.sound.state()?;
        let tone = action("sound.test-tone", &[("device", "output:headset")]);
        let shown = plan(&desktop.computer, &tone).expect("a plan");
        assert_eq!(stand(&desktop.computer, &shown), Ok(Stand::Before), "{service:?}");
        desktop.computer.apply(&permit(&shown), &shown, WITHIN)?;
        assert_eq!(stand(&desktop.computer, &shown), Ok(Stand::After), "{service:?}");
        wait_until("the tone is not heard", PATIENCE, || here.loudest().ok().filter(|loud| *loud > 500))?;
        assert!(elsewhere.loudest()? < 50, "{service:?}: it came out elsewhere");
        assert_eq!(desktop.sound.state()?, before, "{service:?}: something is left");
        // Not a second time under the same agreement.
        assert_eq!(desktop.computer.apply(&permit(&shown), &shown, WITHIN), Err(Fault::NotPermitted));
        let at_microphone = action("sound.test-tone", &[("device", "input:mic")]);
        assert_eq!(plan(&desktop.computer, &at_microphone).err(), Some(Need::NotApplicable));
    }
    Ok(())
}

#[test]
fn what_was_changed_or_pulled_out_since_the_plan_was_shown_is_not_touched() -> Result<()> {
    for service in BOTH {
        let mut desktop = Desktop::open(service)?;
        let quieter = action("sound.set-volume", &[("device", "output:headset"), ("percent", "20")]);
        let shown = plan(&desktop.computer, &quieter).expect("a plan");
        desktop.sound.pactl(&["set-sink-volume", "headset", "90%"])?;
        assert_eq!(desktop.computer.apply(&permit(&shown), &shown, WITHIN), Err(Fault::NotPermitted));
        let mute =
            plan(&desktop.computer, &action("sound.mute", &[("device", "output:headset")])).expect("a plan");
        desktop.sound.unplug("headset")?;
        let gone = Fault::Missing { what: "headset".to_owned() };
        wait_until("it is still there", PATIENCE, || {
            (list(&desktop.computer, "sound.outputs").ok()?.len() == 1).then_some(())
        })?;
        assert_eq!(desktop.computer.apply(&permit(&mute), &mute, WITHIN), Err(gone.clone()));
        let args = [("device", "output:headset")];
        assert_eq!(check(&desktop.computer, "sound.off", &args), Verdict::Unknown { fault: gone });
        // The last one goes too, and what stands in for it is not offered.
        desktop.sound.unplug("laptop")?;
        wait_until("there is still one", PATIENCE, || {
            is_found(&check(&desktop.computer, "sound.missing", &[])).then_some(())
        })?;
        assert_eq!(check(&desktop.computer, "microphone.missing", &[]), Verdict::NotFound, "{service:?}");
    }
    Ok(())
}

#[test]
fn without_a_sound_service_nothing_is_taken_for_fine() -> Result<()> {
    for service in BOTH {
        let mut desktop = Desktop::open(service)?;
        assert_eq!(check(&desktop.computer, "sound.stopped", &[]), Verdict::NotFound);
        let shown =
            plan(&desktop.computer, &action("sound.mute", &[("device", "output:laptop")])).expect("a plan");
        desktop.sound.switch_off();
        let read = desktop.computer.read(&SoundAsk::Sound.into(), WITHIN);
        assert_eq!(read, Ok(Reading::Sound(Read::Stopped)), "{service:?}");
        assert!(is_found(&check(&desktop.computer, "sound.stopped", &[])));
        let silent = Fault::NoAnswer { what: "pulse".to_owned() };
        assert_eq!(
            check(&desktop.computer, "sound.missing", &[]),
            Verdict::Unknown { fault: silent.clone() }
        );
        assert_eq!(desktop.computer.apply(&permit(&shown), &shown, WITHIN), Err(silent));
    }
    let none = Settings { programs: Some(vec![std::env::temp_dir()]), ..Settings::default() };
    let fault = Fault::NotInstalled { what: "pactl".to_owned() };
    let computer = Computer::new(Os::Linux, none);
    assert_eq!(check(&computer, "sound.stopped", &[]), Verdict::Unknown { fault });
    Ok(())
}

/// One story told to the real computer and to the pretended one: plans, ends, verdicts and lists are the same.
#[test]
fn one_story_of_sound_told_to_both_ends_the_same() -> Result<()> {
    for service in BOTH {
        let mut desktop = Desktop::open(service)?;
        for input in INPUTS {
            desktop.sound.pactl(&["set-source-volume", input.0, "60%"])?;
        }
        let scenario = "output laptop Laptop default\noutput headset Kopfhörer\nmicrophone mic Mic default\n\
                        microphone headset-mic Headset-Mic";
        let pretended = Pretended::new(&Scenario::parse(scenario)?);
        let brief = |machine: &dyn Machine| -> Vec<String> {
            let of_outputs = ["sound.off", "sound.quiet", "sound.wrong-output", "sound.unplugged"];
            let of_inputs = ["microphone.muted", "microphone.quiet", "microphone.wrong-input"];
            let mut told = Vec::new();
            for (names, devices) in [
                (&of_outputs[..], ["output:laptop", "output:headset"]),
                (&of_inputs, ["input:mic", "input:headset-mic"]),
            ] {
                for (name, device) in names.iter().flat_map(|name| devices.map(|device| (name, device))) {
                    told.push(format!("{name} {device}: {:?}", check(machine, name, &[("device", device)])));
                }
            }
            for name in ["sound.stopped", "sound.missing", "microphone.missing"] {
                told.push(format!("{name}: {:?}", check(machine, name, &[])));
            }
            for name in ["sound.outputs", "microphones.list"] {
                told.push(format!("{name}: {:?}", list(machine, name)));
            }
            told
        };
        let of = |name: &str, device: &str| action(name, &[("device", device)]);
        let volume = |device: &str, percent: &str| {
            action("sound.set-volume", &[("device", device), ("percent", percent)])
        };
        let story = [
            of("sound.mute", "output:laptop"),
            of("sound.mute", "output:laptop"),
            of("sound.set-default", "output:headset"),
            volume("output:headset", "5"),
            of("sound.unmute", "output:headset"),
            of("sound.test-tone", "output:headset"),
            volume("output:headset", "50"),
            of("sound.mute", "input:mic"),
            of("sound.set-default", "input:headset-mic"),
            volume("input:headset-mic", "100"),
            of("sound.unmute", "input:mic"),
            of("sound.unmute", "output:gone"),
            of("sound.test-tone", "input:mic"),
        ];
        assert_eq!(brief(&desktop.computer), brief(&pretended), "{service:?}");
        for act in story {
            let machines: [&dyn Machine; 2] = [&desktop.computer, &pretended];
            let planned = machines.map(|machine| plan(machine, &act));
            let outline = planned.each_ref().map(|plan| {
                let plan = plan.as_ref().map_err(Clone::clone)?;
                // Two channels that are the same are one number on the pretended computer.
                Ok::<_, Need>((plan.effects.clone(), plan.class, plan.undo.is_some(), plan.loss.clone()))
            });
            assert_eq!(outline[0], outline[1], "{service:?}: the plan of {act:?}");
            let mut ended = Vec::new();
            for (machine, plan) in machines.into_iter().zip(planned) {
                ended.extend(plan.map(|plan| machine.apply(&permit(&plan), &plan, WITHIN)).ok());
            }
            assert!(ended.windows(2).all(|both| both[0] == both[1]), "the end of {act:?}: {ended:?}");
            assert_eq!(brief(&desktop.computer), brief(&pretended), "{service:?}: after {act:?}");
        }
        desktop.sound.switch_off();
        pretended.meddle_with_sounds(|sounds| sounds.stopped = true);
        assert_eq!(brief(&desktop.computer), brief(&pretended), "{service:?}: the service stopped");
    }
    Ok(())
}
