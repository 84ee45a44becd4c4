//! Compiles the words in: every `.ftl` file of every language, so that a new language or file needs no code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let locales = here.join("../../../assets/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut code = String::from("&[");
    for language in sorted(&locales)?.iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", language.display());
        let tag = language.file_name().unwrap_or_default().to_string_lossy();
        let _ = write!(code, "({tag:?}, &[");
        for file in sorted(language)?
            .iter()
            .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        {
            println!("cargo::rerun-if-changed={}", file.display());
            let file = file.canonicalize()?;
            let _ = write!(code, "include_str!({:?}),", file.display().to_string());
        }
        code.push_str("]),");
    }
    code.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("locales.rs"), code)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}
