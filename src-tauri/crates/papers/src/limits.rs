//! The limits that the parser process sets on itself before it opens a file, so that a hostile file
//! can only end that process. The only module that knows the platform.

/// Address space of the parser process in bytes: 512 MiB.
pub const MEMORY: u64 = 512 << 20;

/// Processor seconds for any file; large files get one more for each half MiB, because a packed
/// workbook of that size holds several thousand rows and the machine may be an old one.
pub const SECONDS: u64 = 20;

/// Processor seconds for a file of so many bytes.
#[must_use]
pub fn seconds(bytes: u64) -> u64 {
    SECONDS + (bytes >> 19)
}

/// Sets the limits on this process.
///
/// # Errors
/// The system refuses; the caller must then not open the file.
#[cfg(unix)]
pub fn confine(bytes: u64) -> std::io::Result<()> {
    use rlimit::Resource;
    let lower = |resource: Resource, wanted: u64| -> std::io::Result<()> {
        let (_, hard) = resource.get()?;
        let limit = wanted.min(hard);
        resource.set(limit, limit)
    };
    lower(Resource::CPU, seconds(bytes))?;
    // macOS knows the address-space limit and does not keep it; there the wall clock remains.
    lower(Resource::AS, MEMORY)?;
    lower(Resource::CORE, 0)
}

/// Windows has no limits of this kind for a process of its own accord; there the parent's wall clock
/// ends the process, and the pre-check of the archive bounds its memory.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn confine(_bytes: u64) -> std::io::Result<()> {
    Ok(())
}
