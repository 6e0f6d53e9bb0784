//! The build script that compiles the counted spellings: what it makes of good lines, and what it says of bad ones.

#[path = "../src/build/spellings.rs"]
#[allow(dead_code, reason = "the script names the tables' files")]
mod build;

#[test]
fn spellings_of_one_letter_string_are_one_group() {
    let text = "#! kind: spelling\n\nها\t5\n\u{200c}ها\t800\nکتابها\t2\nکتاب\u{200c}ها\t9\nکتاب ها\t1\nکتاب\t70\n";
    let [slots, filter, groups, spellings, letters] = build::compile(text).expect("every line is right");
    assert_eq!(groups.len(), 3 * 32, "کتاب، کتابها، ها, the most frequent first");
    assert_eq!(spellings.len(), 2 * 20, "with a half-space, with a space");
    assert!(slots.len().is_power_of_two() && slots.len() >= 2 * 3 * 4);
    let bits = filter.iter().map(|bits| bits.count_ones()).sum::<u32>();
    assert_eq!(bits, 9, "three bits for each letter string, none of them shared");
    assert_eq!(letters.len(), 4 + 256 + 64 * 64 * 4);
    // The second group: its count, how many spellings and letters it has, and that another of them may be meant.
    let group = &groups[32..64];
    assert_eq!(group[8..12], 2u32.to_le_bytes());
    assert_eq!(group[28..31], [2, 6, 1]);
}

#[test]
fn a_bad_line_is_named() {
    for (line, told) in [
        ("کتاب 70", "line 2: a spelling, a tab and its count should stand here"),
        ("کتاب\thفت", "line 2: «hفت» is no count"),
        ("کتابa\t7", "line 2: «a» is no Persian letter"),
        ("\u{200c}\t7", "line 2: 0 letters; 1 to 48 may stand here"),
    ] {
        let error = build::compile(&format!("ها\t5\n{line}\n")).expect_err(line);
        assert!(error.starts_with(told), "{line}: {error}");
    }
    assert!(build::compile(&format!("{}\t1\n", "ب".repeat(49))).is_err());
}
