//! The classes of the lexicons that the rules speak of, each named once. What they hold is told in the files themselves.

/// Of `attribution.lex`, `asking.lex`, `obligations.lex` and `office_words.lex`.
pub(crate) mod cue {
    pub(crate) const ACCEPTS: &str = "accepts";
    pub(crate) const ACCORDING: &str = "according";
    pub(crate) const ACTION: &str = "action";
    pub(crate) const AFFAIRS: &str = "affairs";
    pub(crate) const ANOTHER: &str = "another";
    pub(crate) const APPOINTED_AS: &str = "appointed_as";
    pub(crate) const AS_TOLD: &str = "as_told";
    pub(crate) const ATTEMPT: &str = "attempt";
    pub(crate) const CONTENT_LINK: &str = "content_link";
    pub(crate) const CONTEST: &str = "contest";
    pub(crate) const DEMAND_NOUN: &str = "demand_noun";
    pub(crate) const GERUND: &str = "gerund";
    pub(crate) const GOVERNS: &str = "governs";
    pub(crate) const HEDGE: &str = "hedge";
    pub(crate) const IS_THAT: &str = "is_that";
    pub(crate) const LAW: &str = "law";
    pub(crate) const MANNER: &str = "manner";
    pub(crate) const NECESSITY: &str = "necessity";
    pub(crate) const NUMBERED: &str = "numbered";
    pub(crate) const PEOPLE: &str = "people";
    pub(crate) const PRENOMINAL: &str = "prenominal";
    pub(crate) const PRESS_VERB: &str = "press_verb";
    pub(crate) const PRIVATE_ACT: &str = "private_act";
    pub(crate) const PRIVATE_MATTER: &str = "private_matter";
    pub(crate) const PROPOSAL_NOUN: &str = "proposal_noun";
    pub(crate) const QUESTION: &str = "question";
    pub(crate) const REJECTS: &str = "rejects";
    pub(crate) const REPORT: &str = "report";
    pub(crate) const REQUEST_NOUN: &str = "request_noun";
    pub(crate) const SPEAKER_NOUN: &str = "speaker_noun";
    pub(crate) const SOURCE: &str = "source";
    pub(crate) const TEAM: &str = "team";
    pub(crate) const VAGUE: &str = "vague";
    pub(crate) const VIEWPOINT: &str = "viewpoint";
}

/// Of `endings.lex`.
pub(crate) mod ending {
    pub(crate) const COMMON: &str = "common";
    pub(crate) const COMMON_BEHIND: &str = "common_behind";
    pub(crate) const COMPARATIVE: &str = "comparative";
    pub(crate) const COPULA: &str = "copula";
    pub(crate) const PLURAL: &str = "plural";
    pub(crate) const PLURAL_EZAFE: &str = "plural_ezafe";
    pub(crate) const PLURAL_PEOPLE: &str = "plural_people";
    pub(crate) const POSSESSIVE: &str = "possessive";
    pub(crate) const SUPERLATIVE: &str = "superlative";
}

/// Of `bodies.lex` and `ministries.lex`.
pub(crate) mod body {
    /// Bodies whose listed name is their whole name.
    pub(crate) const CLOSED: [&str; 5] = ["ministry", PARLIAMENT, "bank", "force", "court"];
    pub(crate) const COMPANY: &str = "company";
    pub(crate) const DIRECTORATE: &str = "directorate";
    pub(crate) const FOREIGN_FIELD: &str = "foreign_field";
    pub(crate) const HEAD_WEAK: &str = "head_weak";
    pub(crate) const MINISTER_FIELD: &str = "minister_field";
    pub(crate) const NAMESAKE: &str = "namesake";
    pub(crate) const ORGANIZATION: &str = "organization";
    pub(crate) const PARLIAMENT: &str = "parliament";
}

/// Of `titles.lex` and `status.lex`.
pub(crate) mod title {
    pub(crate) const ACTING: &str = "acting";
    pub(crate) const FORMER: &str = "former";
    pub(crate) const NEW: &str = "new";
    pub(crate) const NO_OFFICE: &str = "no_office";
    pub(crate) const OURS: &str = "ours";
    pub(crate) const POLITE: &str = "polite";
}
