//! The Internet Printing Protocol as bytes (RFC 8010): a request is built, an answer is read. Pure.
//!
//! Printers in the field send names that are too long, texts that are not UTF-8 and values of the wrong kind. One such
//! value must not hide all the others, so this reader is lenient about values and strict only about their frame. That
//! is why it is ours and not a general one.

/// Operations that are used here (RFC 8011 section 5.4.15 and CUPS).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
pub(crate) enum Operation {
    GetJobs = 0x000A,
    GetPrinterAttributes = 0x000B,
    CupsGetDefault = 0x4001,
    CupsGetPrinters = 0x4002,
}

/// The versions a printer may understand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    V1_1,
    V2_0,
}

const OPERATION_ATTRIBUTES: u8 = 0x01;
const END_OF_ATTRIBUTES: u8 = 0x03;
const INTEGER: u8 = 0x21;
const BOOLEAN: u8 = 0x22;
const ENUM: u8 = 0x23;
const BEGIN_COLLECTION: u8 = 0x34;
const TEXT_WITH_LANGUAGE: u8 = 0x35;
const NAME_WITH_LANGUAGE: u8 = 0x36;
const END_COLLECTION: u8 = 0x37;
const NAME: u8 = 0x42;
const KEYWORD: u8 = 0x44;
const URI: u8 = 0x45;
const CHARSET: u8 = 0x47;
const LANGUAGE: u8 = 0x48;

/// A request being built.
pub(crate) struct Request {
    bytes: Vec<u8>,
}

impl Request {
    pub(crate) fn new(version: Version, operation: Operation) -> Request {
        let version: [u8; 2] = match version {
            Version::V1_1 => [1, 1],
            Version::V2_0 => [2, 0],
        };
        let mut bytes = version.to_vec();
        bytes.extend((operation as u16).to_be_bytes());
        bytes.extend(1u32.to_be_bytes());
        bytes.push(OPERATION_ATTRIBUTES);
        let request = Request { bytes };
        request.value(CHARSET, "attributes-charset", b"utf-8").value(
            LANGUAGE,
            "attributes-natural-language",
            b"en",
        )
    }

    pub(crate) fn uri(self, name: &str, uri: &str) -> Request {
        self.value(URI, name, uri.as_bytes())
    }

    pub(crate) fn name(self, name: &str, value: &str) -> Request {
        self.value(NAME, name, value.as_bytes())
    }

    pub(crate) fn integer(self, name: &str, value: i32) -> Request {
        self.value(INTEGER, name, &value.to_be_bytes())
    }

    pub(crate) fn boolean(self, name: &str, value: bool) -> Request {
        self.value(BOOLEAN, name, &[u8::from(value)])
    }

    pub(crate) fn keywords(self, name: &str, values: &[&str]) -> Request {
        // Only the first of several values has a name.
        values.iter().enumerate().fold(self, |request, (at, value)| {
            request.value(KEYWORD, if at == 0 { name } else { "" }, value.as_bytes())
        })
    }

    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.bytes.push(END_OF_ATTRIBUTES);
        self.bytes
    }

    fn value(mut self, tag: u8, name: &str, value: &[u8]) -> Request {
        self.bytes.push(tag);
        for part in [name.as_bytes(), value] {
            let part = &part[..part.len().min(usize::from(i16::MAX as u16))];
            self.bytes.extend((part.len() as u16).to_be_bytes());
            self.bytes.extend(part);
        }
        self
    }
}

/// One value of an attribute. Dates, ranges and collections are not needed and come as `Other`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Number(i32),
    Boolean(bool),
    Text(String),
    Other,
}

/// Attributes that belong together: those of one printer, of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    tag: u8,
    attributes: Vec<(String, Vec<Value>)>,
}

/// What a group is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum About {
    Job = 0x02,
    Printer = 0x04,
}

impl Group {
    fn values(&self, name: &str) -> &[Value] {
        self.attributes.iter().find(|(at, _)| at == name).map_or(&[], |(_, values)| values)
    }

    /// The first text of an attribute, or nothing.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.texts(name).next()
    }

    pub(crate) fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values(name).iter().filter_map(|value| match value {
            Value::Text(text) => Some(text.as_str()),
            Value::Number(_) | Value::Boolean(_) | Value::Other => None,
        })
    }

    pub(crate) fn number(&self, name: &str) -> Option<i32> {
        match self.values(name).first()? {
            Value::Number(number) => Some(*number),
            Value::Boolean(_) | Value::Text(_) | Value::Other => None,
        }
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        match self.values(name).first()? {
            Value::Boolean(flag) => Some(*flag),
            Value::Number(_) | Value::Text(_) | Value::Other => None,
        }
    }

    /// State reasons without the word that says that there are none.
    pub(crate) fn reasons(&self, name: &str) -> Vec<String> {
        self.texts(name).filter(|reason| *reason != "none").map(str::to_owned).collect()
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Response {
    pub status: u16,
    groups: Vec<Group>,
}

/// What was asked for is not there (`client-error-not-found`).
pub(crate) const NOT_FOUND: u16 = 0x0406;
/// The version is not understood (`server-error-version-not-supported`).
pub(crate) const OTHER_VERSION: u16 = 0x0503;

impl Response {
    pub(crate) fn groups(&self, about: About) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(move |group| group.tag == about as u8)
    }

    /// Reads an answer; `None` when the bytes are not one.
    pub(crate) fn read(bytes: &[u8]) -> Option<Response> {
        let mut reader = Reader { rest: bytes };
        let major = reader.byte()?;
        reader.byte()?;
        if !(1..=2).contains(&major) {
            return None;
        }
        let status = reader.short()?;
        reader.take(4)?;
        let mut groups: Vec<Group> = Vec::new();
        let mut depth = 0usize;
        loop {
            let tag = reader.byte()?;
            if tag == END_OF_ATTRIBUTES {
                return Some(Response { status, groups });
            }
            if tag < 0x10 {
                groups.push(Group { tag, attributes: Vec::new() });
                depth = 0;
                continue;
            }
            let name = reader.counted()?;
            let value = reader.counted()?;
            let group = groups.last_mut()?;
            match tag {
                BEGIN_COLLECTION => depth += 1,
                END_COLLECTION => depth = depth.checked_sub(1)?,
                _ => {}
            }
            // What is inside a collection belongs to it, and it is kept as one `Other`.
            let inside = depth > 1 || (depth == 1 && tag != BEGIN_COLLECTION) || tag == END_COLLECTION;
            if inside {
                continue;
            }
            let value = read_value(tag, value);
            if name.is_empty() {
                group.attributes.last_mut()?.1.push(value);
            } else {
                group.attributes.push((String::from_utf8_lossy(name).into_owned(), vec![value]));
            }
        }
    }
}

fn read_value(tag: u8, bytes: &[u8]) -> Value {
    match tag {
        INTEGER | ENUM => {
            bytes.try_into().map_or(Value::Other, |four| Value::Number(i32::from_be_bytes(four)))
        }
        BOOLEAN => bytes.first().map_or(Value::Other, |flag| Value::Boolean(*flag != 0)),
        TEXT_WITH_LANGUAGE | NAME_WITH_LANGUAGE => {
            let mut reader = Reader { rest: bytes };
            let text = reader.counted().and_then(|_language| reader.counted());
            text.map_or(Value::Other, as_text)
        }
        0x40..=0x5F => as_text(bytes),
        _ => Value::Other,
    }
}

fn as_text(bytes: &[u8]) -> Value {
    Value::Text(String::from_utf8_lossy(bytes).into_owned())
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    fn short(&mut self) -> Option<u16> {
        self.take(2).map(|bytes| u16::from_be_bytes([bytes[0], bytes[1]]))
    }

    fn counted(&mut self) -> Option<&'a [u8]> {
        let count = self.short()?;
        self.take(usize::from(count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, rest: &[u8]) -> Vec<u8> {
        let mut bytes = vec![2, 0];
        bytes.extend(status.to_be_bytes());
        bytes.extend(1u32.to_be_bytes());
        bytes.extend(rest);
        bytes
    }

    fn value(tag: u8, name: &str, value: &[u8]) -> Vec<u8> {
        let mut bytes = vec![tag];
        for part in [name.as_bytes(), value] {
            bytes.extend(u16::try_from(part.len()).unwrap().to_be_bytes());
            bytes.extend(part);
        }
        bytes
    }

    #[test]
    fn a_request_is_the_bytes_of_the_standard() {
        let request = Request::new(Version::V2_0, Operation::GetPrinterAttributes)
            .uri("printer-uri", "ipp://h/p")
            .keywords("requested-attributes", &["a", "b"])
            .finish();
        let mut expected = vec![2, 0, 0, 0x0B, 0, 0, 0, 1, 1];
        expected.extend(value(0x47, "attributes-charset", b"utf-8"));
        expected.extend(value(0x48, "attributes-natural-language", b"en"));
        expected.extend(value(0x45, "printer-uri", b"ipp://h/p"));
        expected.extend(value(0x44, "requested-attributes", b"a"));
        expected.extend(value(0x44, "", b"b"));
        expected.push(3);
        assert_eq!(request, expected);
    }

    #[test]
    fn a_wrong_value_does_not_hide_the_right_ones() {
        let mut rest = vec![0x04];
        rest.extend(value(0x42, "printer-name", b"B\xFCro"));
        rest.extend(value(0x41, "printer-info", "x".repeat(2000).as_bytes()));
        rest.extend(value(0x21, "queued-job-count", b"!"));
        rest.extend(value(0x35, "printer-location", b"\0\x02de\0\x04Raum"));
        rest.extend(value(0x34, "media-col-ready", b""));
        rest.extend(value(0x4A, "", b"media-size"));
        rest.extend(value(0x34, "", b""));
        rest.extend(value(0x37, "", b""));
        rest.extend(value(0x37, "", b""));
        rest.extend(value(0x44, "printer-state-reasons", b"none"));
        rest.extend(value(0x44, "", b"media-empty-error"));
        rest.push(3);
        let response = Response::read(&answer(0, &rest)).unwrap();
        let printer = response.groups(About::Printer).next().unwrap();
        assert_eq!(printer.text("printer-name"), Some("B\u{FFFD}ro"));
        assert_eq!(printer.text("printer-info").map(str::len), Some(2000));
        assert_eq!(printer.number("queued-job-count"), None);
        assert_eq!(printer.text("printer-location"), Some("Raum"));
        assert_eq!(printer.values("media-col-ready"), [Value::Other]);
        assert_eq!(printer.reasons("printer-state-reasons"), ["media-empty-error"]);
    }

    #[test]
    fn no_prefix_of_an_answer_and_no_flipped_byte_makes_it_panic() {
        let mut rest = vec![0x04];
        rest.extend(value(0x42, "printer-name", b"Office"));
        rest.extend(value(0x34, "media-col", b""));
        rest.extend(value(0x37, "", b""));
        rest.push(3);
        let whole = answer(0, &rest);
        assert!(Response::read(&whole).is_some());
        for end in 0..whole.len() {
            assert_eq!(Response::read(&whole[..end]), None);
        }
        for at in 0..whole.len() {
            for bit in 0..8 {
                let mut bytes = whole.clone();
                bytes[at] ^= 1 << bit;
                let _ = Response::read(&bytes);
            }
        }
    }
}
