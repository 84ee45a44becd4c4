//! Registers kept as text: the encoding and the separator are guessed from the first part of the
//! file, then the records are read one by one, whatever the size of the file.

use std::io::Read;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How much of the file the guesses look at.
const SAMPLE: usize = 256 * 1024;

/// The longest field, in characters; a longer one means that a quotation mark was never closed.
pub const LONGEST_FIELD: usize = 32_767;

/// Guesses the encoding: byte order mark, UTF-16 by its zero bytes, UTF-8 if valid, else by letters.
#[must_use]
pub fn encoding(sample: &[u8]) -> &'static Encoding {
    if let Some((found, _)) = Encoding::for_bom(sample) {
        return found;
    }
    let pairs = sample.len() / 2;
    if pairs > 8 {
        let zeroes = |offset: usize| {
            sample
                .iter()
                .skip(offset)
                .step_by(2)
                .filter(|b| **b == 0)
                .count()
        };
        if zeroes(1) * 5 > pairs {
            return UTF_16LE;
        }
        if zeroes(0) * 5 > pairs {
            return UTF_16BE;
        }
    }
    let mut whole = sample;
    if let Err(error) = std::str::from_utf8(sample)
        && error.error_len().is_none()
    {
        // The sample may end inside a character.
        whole = sample.get(..error.valid_up_to()).unwrap_or(sample);
    }
    if std::str::from_utf8(whole).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// Guesses the separator: the sign that parts most lines into the same number of fields, above one.
#[must_use]
pub fn separator(sample: &str) -> char {
    let mut best = (0_usize, ',');
    for sign in ['\t', ';', ',', '|', '؛', '\u{1F}'] {
        let mut records = Records::over(sample, sign);
        let mut counts = std::collections::BTreeMap::new();
        for record in std::iter::from_fn(|| records.next_record().ok().flatten()).take(200) {
            if record.fields.len() > 1 {
                *counts.entry(record.fields.len()).or_insert(0_usize) += 1;
            }
        }
        let score = counts
            .iter()
            .map(|(fields, lines)| lines * lines * (fields - 1).min(60))
            .max()
            .unwrap_or(0);
        if score > best.0 {
            best = (score, sign);
        }
    }
    best.1
}

/// A record and the line it starts on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// First line, 1 = first of the file.
    pub line: u64,
    /// The fields, as written.
    pub fields: Vec<String>,
}

/// The characters of a text, however it is stored.
trait Source {
    fn next_char(&mut self) -> std::io::Result<Option<char>>;
}

struct Whole<'a>(std::str::Chars<'a>);

impl Source for Whole<'_> {
    fn next_char(&mut self) -> std::io::Result<Option<char>> {
        Ok(self.0.next())
    }
}

/// Decodes a stream piece by piece.
struct Decoded<R> {
    input: R,
    decoder: encoding_rs::Decoder,
    bytes: Vec<u8>,
    text: std::collections::VecDeque<char>,
    ended: bool,
}

impl<R: Read> Source for Decoded<R> {
    fn next_char(&mut self) -> std::io::Result<Option<char>> {
        while self.text.is_empty() && !self.ended {
            let read = self.input.read(&mut self.bytes)?;
            self.ended = read == 0;
            let mut out = String::with_capacity(self.bytes.len() * 3);
            let mut rest = self.bytes.get(..read).unwrap_or_default();
            loop {
                let (result, used, _) = self.decoder.decode_to_string(rest, &mut out, self.ended);
                rest = rest.get(used..).unwrap_or_default();
                self.text.extend(out.drain(..));
                if result == encoding_rs::CoderResult::InputEmpty {
                    break;
                }
            }
        }
        Ok(self.text.pop_front())
    }
}

/// Splits text into records (RFC 4180, forgiving): quoted fields may hold separators and line ends;
/// a quotation mark that is never closed is taken as a letter.
pub struct Records<'a> {
    source: Box<dyn Source + 'a>,
    separator: char,
    line: u64,
    back: std::collections::VecDeque<char>,
    after_return: bool,
}

impl<'a> Records<'a> {
    /// Over a text in memory.
    #[must_use]
    pub fn over(text: &'a str, separator: char) -> Self {
        Self::new(Box::new(Whole(text.chars())), separator)
    }

    /// Over a stream of bytes in an encoding.
    #[must_use]
    pub fn stream(input: impl Read + 'a, encoding: &'static Encoding, separator: char) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        let source = Decoded {
            input,
            decoder,
            bytes: vec![0; 64 * 1024],
            text: std::collections::VecDeque::new(),
            ended: false,
        };
        Self::new(Box::new(source), separator)
    }

    fn new(source: Box<dyn Source + 'a>, separator: char) -> Self {
        Self {
            source,
            separator,
            line: 1,
            back: std::collections::VecDeque::new(),
            after_return: false,
        }
    }

    fn next_char(&mut self) -> std::io::Result<Option<char>> {
        if let Some(c) = self.back.pop_front() {
            return Ok(Some(c));
        }
        loop {
            let c = self.source.next_char()?;
            // "\r\n", "\n" and "\r" all end a line and are seen as "\n".
            let repeated = self.after_return && c == Some('\n');
            self.after_return = c == Some('\r');
            if repeated {
                continue;
            }
            return Ok(if self.after_return { Some('\n') } else { c });
        }
    }

    /// The next record, or nothing at the end.
    ///
    /// # Errors
    /// The stream cannot be read.
    pub fn next_record(&mut self) -> std::io::Result<Option<Record>> {
        let line = self.line;
        let mut fields = Vec::new();
        let Some(first) = self.next_char()? else {
            return Ok(None);
        };
        self.back.push_front(first);
        loop {
            let (field, more) = self.field()?;
            fields.push(field);
            if !more {
                return Ok(Some(Record { line, fields }));
            }
        }
    }

    /// One field, and whether another follows in the record.
    fn field(&mut self) -> std::io::Result<(String, bool)> {
        let mut text = String::new();
        loop {
            match self.next_char()? {
                None => return Ok((text, false)),
                Some('\n') => {
                    self.line += 1;
                    return Ok((text, false));
                }
                Some(c) if c == self.separator => return Ok((text, true)),
                Some('"') if text.trim().is_empty() => {
                    if let Some(done) = self.quoted()? {
                        return Ok(done);
                    }
                    text.push('"');
                }
                Some('\0') => {}
                Some(c) if text.len() < LONGEST_FIELD * 4 => text.push(c),
                Some(_) => {}
            }
        }
    }

    /// The rest of a quoted field; nothing, with the text put back, if the quotation never ends.
    fn quoted(&mut self) -> std::io::Result<Option<(String, bool)>> {
        let mut text = String::new();
        let mut seen = String::new();
        let mut lines = 0;
        loop {
            let c = self.next_char()?;
            if let Some(c) = c {
                seen.push(c);
            }
            match c {
                Some('"') => match self.next_char()? {
                    Some('"') => {
                        seen.push('"');
                        text.push('"');
                    }
                    end => {
                        if let Some(c) = end {
                            self.back.push_front(c);
                        }
                        self.line += lines;
                        let (tail, more) = self.field()?;
                        text.push_str(tail.trim_end());
                        return Ok(Some((text, more)));
                    }
                },
                Some(c) if seen.chars().count() <= LONGEST_FIELD => {
                    lines += u64::from(c == '\n');
                    text.push(c);
                }
                _ => {
                    for c in seen.chars().rev() {
                        self.back.push_front(c);
                    }
                    return Ok(None);
                }
            }
        }
    }
}

/// The first part of a stream, for the guesses.
///
/// # Errors
/// The stream cannot be read.
pub fn sample(input: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut sample = Vec::with_capacity(SAMPLE);
    input
        .take(u64::try_from(SAMPLE).unwrap_or(u64::MAX))
        .read_to_end(&mut sample)?;
    Ok(sample)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str, separator: char) -> Vec<Record> {
        let mut records = Records::over(text, separator);
        std::iter::from_fn(|| records.next_record().unwrap()).collect()
    }

    #[test]
    fn records_keep_their_lines() {
        let records = all("a,b\r\n\"x\r\ny\",z\n\n1,\"say \"\"hi\"\"\"", ',');
        assert_eq!(
            records.iter().map(|r| r.line).collect::<Vec<_>>(),
            [1, 2, 4, 5]
        );
        assert_eq!(records[1].fields, ["x\ny", "z"]);
        assert_eq!(records[3].fields, ["1", "say \"hi\""]);
    }

    #[test]
    fn a_quotation_that_never_ends_is_a_letter() {
        let records = all("a,\"b\nc,d\n", ',');
        assert_eq!(records.len(), 2);
        assert_eq!(records[0].fields, ["a", "\"b"]);
        assert_eq!(records[1].fields, ["c", "d"]);
    }

    #[test]
    fn encodings_and_separators_are_guessed() {
        let russian = "Номер;Государство;Дата поступления\r\n1;Франция;05.02.2024\r\n2;Германия, ФРГ;06.02.2024\r\n";
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(russian);
        assert_eq!(encoding(&bytes).name(), "windows-1251");
        assert_eq!(separator(russian), ';');
        let (bytes, _, _) = encoding_rs::WINDOWS_1256
            .encode("رقم القيد,الدولة,تاريخ الورود\r\nو/١,المملكة العربية السعودية,قيد الدراسة");
        assert_eq!(encoding(&bytes).name(), "windows-1256");
        let (bytes, _, _) = encoding_rs::GB18030
            .encode("编号\t国家\t收到日期\r\n收〔2024〕1号\t法国\t2024年3月12日 正在办理");
        assert!(["gb18030", "GBK"].contains(&encoding(&bytes).name()));
        let utf16: Vec<u8> = "id;State\r\n1;France\r\n2;Spain"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(encoding(&utf16).name(), "UTF-16LE");
        assert_eq!(encoding("État;né\n".as_bytes()).name(), "UTF-8");
    }
}
