//! The order of the crates, read from `cargo metadata`: who may know whom, and who alone may use what. A new edge is
//! a decision, made here.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it must be"
)]

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Our packages, and those of ours that each may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("comity-casework", &[]),
    ("comity-ledger", &[]),
    ("comity-vault", &["comity-casework", "comity-ledger"]),
    ("comity-papers", &["comity-casework", "comity-ledger"]),
    (
        "comity-desk",
        &[
            "comity-casework",
            "comity-ledger",
            "comity-vault",
            "comity-papers",
        ],
    ),
    ("comity-ctl", &["comity-desk"]),
    ("comity", &["comity-desk"]),
    (
        "comity-tests",
        &[
            "comity-casework",
            "comity-ledger",
            "comity-vault",
            "comity-papers",
            "comity-desk",
        ],
    ),
];

/// Other people's crates with one home, and that home.
const ONE_HOME: &[(&str, &[&str])] = &[
    (
        "comity-vault",
        &[
            "rusqlite",
            "libsqlite3-sys",
            "argon2",
            "aes-gcm",
            "hkdf",
            "hmac",
        ],
    ),
    ("comity", &["tauri", "tauri-build", "wry", "tao", "rfd"]),
    (
        "comity-papers",
        &[
            "calamine",
            "csv",
            "rust_xlsxwriter",
            "zip",
            "quick-xml",
            "encoding_rs",
            "chardetng",
        ],
    ),
    (
        "comity-desk",
        &["fluent-bundle", "fluent-syntax", "unic-langid"],
    ),
    ("comity-ctl", &["axum", "clap"]),
];

/// What the pure crates may not have: a disk of their own making, a socket, a clock, chance, threads of a runtime.
const IMPURE: &[&str] = &[
    "rusqlite",
    "tokio",
    "axum",
    "getrandom",
    "rand",
    "tempfile",
    "rlimit",
    "fluent-bundle",
];

/// Crates that open a connection, or carry one.
const NETWORK: &[&str] = &[
    "socket2",
    "mio",
    "hyper",
    "reqwest",
    "ureq",
    "curl",
    "isahc",
    "h2",
    "quinn",
    "rustls",
    "native-tls",
    "openssl",
    "tungstenite",
    "tokio-postgres",
];

fn workspace() -> Metadata {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    MetadataCommand::new()
        .manifest_path(root)
        .other_options(vec!["--locked".to_owned()])
        .exec()
        .unwrap()
}

/// What a package is built from; development dependencies are a test's own business unless said otherwise.
fn uses(package: &Package, with_tests: bool) -> BTreeSet<String> {
    let counts = |kind| with_tests || kind != DependencyKind::Development;
    let wanted = package
        .dependencies
        .iter()
        .filter(|dependency| counts(dependency.kind));
    wanted.map(|dependency| dependency.name.clone()).collect()
}

/// Everything that ends up in a program, however deep.
fn closure(metadata: &Metadata, root: &str) -> BTreeSet<String> {
    let resolve = metadata.resolve.as_ref().unwrap();
    let nodes: BTreeMap<&PackageId, _> =
        resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let start = metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == root)
        .unwrap();
    let (mut seen, mut next) = (BTreeSet::new(), vec![&start.id]);
    while let Some(id) = next.pop() {
        if seen.insert(id) {
            let edges = nodes[id].deps.iter();
            let shipped = edges.filter(|edge| {
                edge.dep_kinds
                    .iter()
                    .any(|kind| kind.kind == DependencyKind::Normal)
            });
            next.extend(shipped.map(|edge| &edge.pkg));
        }
    }
    seen.into_iter()
        .map(|id| metadata[id].name.to_string())
        .collect()
}

#[test]
fn every_package_of_ours_uses_only_those_below_it() {
    let metadata = workspace();
    let table: BTreeMap<_, _> = MAY_USE.iter().copied().collect();
    for package in metadata.workspace_packages() {
        let name = package.name.as_str();
        let allowed = table
            .get(name)
            .unwrap_or_else(|| panic!("{name} has no row in MAY_USE"));
        for used in uses(package, true)
            .iter()
            .filter(|used| used.starts_with("comity"))
        {
            assert!(
                allowed.contains(&used.as_str()),
                "{name} may not use {used}"
            );
        }
    }
}

#[test]
fn a_crate_with_one_home_is_used_nowhere_else() {
    for package in workspace().workspace_packages() {
        for (home, crates) in ONE_HOME {
            for used in uses(package, false)
                .iter()
                .filter(|used| crates.contains(&used.as_str()))
            {
                assert_eq!(
                    package.name.as_str(),
                    *home,
                    "{used} belongs to {home} alone"
                );
            }
        }
    }
}

#[test]
fn the_pure_crates_stay_pure() {
    for package in workspace().workspace_packages() {
        if ["comity-casework", "comity-ledger"].contains(&package.name.as_str()) {
            let used = uses(package, false);
            let impure: Vec<_> = IMPURE.iter().filter(|name| used.contains(**name)).collect();
            assert!(impure.is_empty(), "{} uses {impure:?}", package.name);
        }
    }
}

#[test]
fn no_package_but_the_window_builds_the_window_system() {
    let metadata = workspace();
    for (package, _) in MAY_USE.iter().filter(|(package, _)| *package != "comity") {
        let built = closure(&metadata, package);
        assert!(
            !built.contains("tauri") && !built.contains("wry"),
            "{package} pulls in Tauri"
        );
    }
}

#[test]
fn nothing_in_the_desk_can_open_a_connection() {
    // The window's web view is the system's; what keeps it quiet is the content policy (policy.rs).
    let metadata = workspace();
    let built = closure(&metadata, "comity-desk");
    let found: Vec<_> = NETWORK
        .iter()
        .filter(|name| built.contains(**name))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn the_clock_is_no_feature_of_the_calendar_crate() {
    // chrono's "clock" feature is how a crate below the desk would come to read the time.
    for package in workspace().workspace_packages() {
        for dependency in package
            .dependencies
            .iter()
            .filter(|used| used.name == "chrono")
        {
            let reads = ["clock", "now"]
                .iter()
                .any(|f| dependency.features.iter().any(|g| g == f));
            assert!(
                !reads && !dependency.uses_default_features,
                "{} reads the clock",
                package.name
            );
        }
    }
}
