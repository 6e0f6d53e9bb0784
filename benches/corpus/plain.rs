//! A plain matcher: what every word begins is looked up in a hash map, piece by piece. Slow, and easy to believe.

use std::collections::HashMap;

use khabar::Gazetteer;

/// Phrases by their letters, each with its words.
pub struct Plain {
    phrases: HashMap<String, Vec<(u32, Vec<String>)>>,
    longest: usize,
}

/// The words and marks of a text: letters, first byte, one past the last, and whether only space stands before it.
fn words(text: &str) -> Vec<(String, usize, usize, bool)> {
    let mut words: Vec<(String, usize, usize, bool)> = Vec::new();
    let (mut inside, mut follows) = (false, false);
    for (start, c) in text.char_indices() {
        let (letters, end) = (Gazetteer::key(c.encode_utf8(&mut [0; 4])), start + c.len_utf8());
        let word = letters.chars().next().is_some_and(char::is_alphanumeric);
        match words.last_mut() {
            _ if letters.is_empty() => {
                let (line_end, space) =
                    (matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}'), c.is_whitespace());
                (inside, follows) = (inside && !space && !line_end, follows && !line_end);
            }
            Some(last) if inside && word => {
                last.0.push_str(&letters);
                last.2 = end;
            }
            _ => {
                words.push((letters, start, end, follows));
                (inside, follows) = (word, true);
            }
        }
    }
    words
}

impl Plain {
    pub fn new(phrases: &[String]) -> Self {
        let mut plain = Self { phrases: HashMap::new(), longest: 0 };
        for (id, phrase) in (0..).zip(phrases) {
            let parts: Vec<String> = words(&phrase.replace('\u{200c}', " ")).into_iter().map(|word| word.0).collect();
            plain.longest = plain.longest.max(parts.len());
            plain.phrases.entry(parts.concat()).or_default().push((id, parts));
        }
        plain
    }

    /// The leftmost-longest matches: id, first byte, one past the last.
    pub fn find(&self, text: &str) -> Vec<(u32, usize, usize)> {
        let words = words(text);
        let mut found = Vec::new();
        let mut first = 0;
        while let Some((_, start, ..)) = words.get(first) {
            let mut key = String::new();
            let mut ends = Vec::new();
            let mut longest = None;
            for (last, (letters, _, end, follows)) in words.iter().enumerate().skip(first).take(self.longest) {
                if last > first && !follows {
                    break;
                }
                key.push_str(letters);
                ends.push(key.len());
                let fitting = self.phrases.get(&key).into_iter().flatten().find(|(_, parts)| fits(parts, &ends));
                longest = fitting.map(|(id, _)| (last, (*id, *start, *end))).or(longest);
            }
            match longest {
                Some((last, one)) => {
                    found.push(one);
                    first = last + 1;
                }
                None => first += 1,
            }
        }
        found
    }
}

/// True if words of the text end only where parts of the phrase do.
fn fits(parts: &[String], ends: &[usize]) -> bool {
    let mut end = 0;
    let mut joints = parts.iter().map(|part| {
        end += part.len();
        end
    });
    ends.iter().all(|end| joints.any(|joint| joint == *end))
}
