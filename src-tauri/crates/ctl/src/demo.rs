//! `demo`: an office of invented cases, for showing, testing and measuring.

use crate::answer::{Answer, Outcome, Voice};
use crate::args::{Common, DemoArgs};
use crate::session::{desk, passphrase};
use comity_desk::demo::{self, Wanted};
use comity_desk::wire::Problem;
use serde_json::json;
use std::time::{Duration, Instant};

/// How often progress is said.
const SAY_AGAIN: Duration = Duration::from_secs(2);

/// `demo`.
pub(crate) fn make(common: &Common, args: &DemoArgs, voice: &Voice) -> Outcome {
    let desk = desk(common)?;
    let wanted = Wanted {
        requests: args.requests,
        seed: args.seed,
    };
    let total = args.requests.to_string();
    let mut writing: Option<Instant> = None;
    let mut said = Instant::now();
    let made = demo::make(&desk, wanted, &passphrase(common)?, |written| {
        // The clock starts when the writing does: keys and users cost the same for any size.
        writing.get_or_insert_with(Instant::now);
        if said.elapsed() >= SAY_AGAIN {
            let done = written.to_string();
            voice.progress(
                &voice
                    .words
                    .say("ctl-demo-progress", &[("done", &done), ("total", &total)]),
            );
            said = Instant::now();
        }
        true
    })?;
    let took = writing.map(|since| since.elapsed()).unwrap_or_default();
    let rate = (f64::from(args.requests) / took.as_secs_f64().max(0.001)).round();
    let mut data = serde_json::to_value(&made).map_err(|_| Problem::new("internal"))?;
    if let Some(data) = data.as_object_mut() {
        data.insert("seed".into(), args.seed.into());
        data.insert(
            "milliseconds".into(),
            json!(u64::try_from(took.as_millis()).unwrap_or(u64::MAX)),
        );
        data.insert("requests_per_second".into(), json!(rate));
    }
    let seconds = format!("{:.1}", took.as_secs_f64());
    let rate = rate.to_string();
    let facts = [
        ("requests", total.as_str()),
        ("office", &made.office),
        ("seconds", &seconds),
        ("rate", &rate),
    ];
    let text = [
        voice.words.say("ctl-demo-done", &facts),
        voice
            .words
            .say("ctl-demo-users", &[("users", &made.users.join(", "))]),
        voice
            .words
            .say("ctl-recovery-key", &[("key", &made.recovery_key)]),
    ];
    Ok(Answer::new(data, text.join("\n")))
}
