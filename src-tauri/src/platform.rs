//! What the window must know of the machine it stands on.

/// Where Linux lists graphics cards; one that can draw has a node called `renderD` and a number.
#[cfg(target_os = "linux")]
const CARDS: &str = "/dev/dri";

/// What tells WebKitGTK to draw with the processor and to show that at once.
#[cfg(target_os = "linux")]
const PLAINLY: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Lets the window draw in the way that suits the machine. Without a graphics card, as in many old or virtual desktops,
/// WebKitGTK would imitate one in software for every frame, which takes six times as long as drawing plainly
/// (`docs/performance.md`). It reads this from the environment it is started with, so the program starts once more in its
/// own place. Whoever has set the variable keeps their choice.
#[cfg(target_os = "linux")]
pub(crate) fn draw_as_suits_the_machine() {
    use std::os::unix::process::CommandExt as _;
    if std::env::var_os(PLAINLY).is_some() || has_card(std::path::Path::new(CARDS)) {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // This answers only where it failed: the window then draws as it would have.
        let _slower = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(PLAINLY, "1")
            .exec();
    }
}

/// Windows and macOS choose for themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn draw_as_suits_the_machine() {}

/// Whether this user may draw with a card of this folder.
#[cfg(target_os = "linux")]
fn has_card(cards: &std::path::Path) -> bool {
    std::fs::read_dir(cards).is_ok_and(|found| {
        found.flatten().any(|each| {
            each.file_name().to_string_lossy().starts_with("renderD")
                && std::fs::File::open(each.path()).is_ok()
        })
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::has_card;

    #[test]
    fn a_card_that_only_shows_pictures_draws_none() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!has_card(&folder.path().join("none")), "no folder");
        std::fs::write(folder.path().join("card0"), "").unwrap();
        assert!(!has_card(folder.path()), "a screen without a drawing part");
        std::fs::write(folder.path().join("renderD128"), "").unwrap();
        assert!(has_card(folder.path()));
    }
}
