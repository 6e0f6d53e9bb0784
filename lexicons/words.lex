#! kind: word        layout: list        version: 2026-11-24
#! source own: closed classes of Persian, drawn up for this project | MIT OR Apache-2.0

[preposition]
از
به
در
با
بر
برای
