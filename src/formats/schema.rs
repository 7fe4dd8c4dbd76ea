//! The JSON Schema (2020-12) of a plan file, made from the declarations. It ships in `public/schema/` for whoever writes
//! plans with other tools.

use serde_json::{Map, Value as Json, json};

use crate::formats::envelope::{FORMAT, LINEAGE, VERSION, is_local};
use crate::formats::migrations::has_one;
use crate::i18n::{Locale, Text};
use crate::model::{ChoiceSpec, FieldSpec, Kind, Private, RatingsSpec, RecordId, Table};

/// What an id looks like; see [`crate::model::Id`].
const ID: &str = "[A-Za-z0-9_-]{1,64}";

/// The schema of the format that this build writes. It allows members that it does not name: newer versions add some,
/// and reading keeps them.
pub fn plan_schema() -> Json {
    let tables = Table::ALL.iter().map(|table| (table.id().to_owned(), rows(*table)));
    let definitions = Table::ALL.iter().map(|table| (table.id().to_owned(), record(*table)));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:saleswright:schema:plan:{VERSION}"),
        "title": "Saleswright plan",
        "description": "A sales plan as Saleswright exports and imports it. Lists are in the order of the plan.",
        "type": "object",
        "required": ["format", "version", "plan"],
        "properties": {
            "format": { "const": FORMAT },
            "version": { "const": VERSION },
            "app": { "type": "string", "description": "Version of the program that wrote the file." },
            "exported_at": { "type": "string", "format": "date-time", "description": "When the file was written, UTC." },
            LINEAGE: {
                "type": "object",
                "description": "Which edits made what the plan holds, for merging: leave it out of a file made by hand.",
                "properties": {
                    "of": { "type": "string" },
                    "seen": { "type": "string" },
                    "deleted": texts(),
                    "edits": texts(),
                },
            },
            "plan": {
                "type": "object",
                "required": ["tables"],
                "properties": {
                    "id": { "type": "string", "pattern": format!("^{ID}$"), "description": "Identity of the plan." },
                    "tables": { "type": "object", "properties": tables.collect::<Map<_, _>>() },
                },
            },
        },
        "$defs": definitions.collect::<Map<_, _>>(),
    })
}

fn texts() -> Json {
    json!({ "type": "object", "additionalProperties": { "type": "string" } })
}

fn english(text: Text) -> &'static str {
    text.get(Locale::En)
}

fn rows(table: Table) -> Json {
    let mut rows = json!({ "type": "array", "items": { "$ref": format!("#/$defs/{}", table.id()) } });
    if has_one(table, VERSION) {
        set(&mut rows, "maxItems", 1.into());
    }
    rows
}

fn record(table: Table) -> Json {
    let spec = table.spec();
    let says = if spec.single { "The id of its deal." } else { "Identity in this table, kept for good." };
    let id = if has_one(table, VERSION) {
        json!({ "const": RecordId::SINGLE.0.as_str() })
    } else {
        json!({ "type": "string", "pattern": format!("^{ID}$"), "description": says })
    };
    let order = json!({
        "type": "string", "pattern": "^[A-Za-z][0-9A-Za-z]{1,199}$",
        "description": "Place in the list: compared as text. Leave it out everywhere to keep the order of the lines.",
    });
    let mut properties = Map::new();
    properties.insert("id".to_owned(), id);
    properties.insert("order".to_owned(), order);
    properties.insert(
        "example".to_owned(),
        json!({ "type": "boolean", "description": "From the worked example, unchanged." }),
    );
    let stored = |field: &&&FieldSpec| !matches!(field.kind, Kind::LinkedFrom(_)) && !is_local(table, field);
    for field in spec.fields.iter().filter(stored) {
        properties.insert(field.id.to_owned(), described(field));
    }
    json!({ "title": english(spec.name), "type": "object", "required": ["id"], "properties": properties })
}

fn described(field: &FieldSpec) -> Json {
    let mut schema = value(field.kind);
    set(&mut schema, "title", english(field.label).into());
    set(&mut schema, "description", english(field.help.text()).into());
    match field.private {
        Private::Never => {}
        Private::Always => set(&mut schema, "x-private", true.into()),
        Private::Unless { field, code } => {
            set(&mut schema, "x-private-unless", Json::Object(Map::from_iter([(field.id.to_owned(), code.into())])));
        }
    }
    schema
}

fn value(kind: Kind) -> Json {
    let codes = |choices: &[ChoiceSpec]| choices.iter().map(|choice| choice.code).collect::<Vec<_>>();
    match kind {
        Kind::Text | Kind::Paragraph => json!({ "type": "string", "maxLength": Kind::MAX_TEXT }),
        Kind::Email => json!({ "type": "string", "maxLength": Kind::MAX_TEXT, "format": "email" }),
        Kind::Lines => list(&json!({ "type": "string", "maxLength": Kind::MAX_TEXT })),
        Kind::Currency(offered) => json!({ "type": "string", "pattern": "^[A-Z]{3}$", "examples": codes(offered) }),
        Kind::Money => json!({ "type": "number", "minimum": 0, "maximum": Kind::MAX_MONEY as u64 }),
        Kind::Number { min, max, .. } => json!({ "type": "number", "minimum": min, "maximum": max }),
        Kind::Score(levels) => {
            let levels =
                levels.iter().zip(1..).map(|(level, score)| json!({ "const": score, "title": english(*level) }));
            json!({ "type": "integer", "oneOf": levels.collect::<Vec<_>>() })
        }
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Date => json!({ "type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$" }),
        // Not held to a pattern: what older plans say in words stays as it is.
        Kind::Time => json!({ "type": "string", "maxLength": Kind::MAX_TEXT, "examples": ["09:00", "09:00-10:30"] }),
        Kind::Choice(choices) => json!({ "type": "string", "enum": codes(choices) }),
        Kind::Choices(choices) => list(&json!({ "type": "string", "enum": codes(choices) })),
        Kind::Link(tables) => link(tables),
        Kind::Links(tables) => list(&link(tables)),
        Kind::LinkedFrom(_) => Json::Bool(false),
        Kind::Ratings(spec) => ratings(spec),
    }
}

fn ratings(spec: &RatingsSpec) -> Json {
    json!({
        "type": "object",
        "propertyNames": link(&[spec.of]),
        "additionalProperties": { "type": "integer", "minimum": spec.min, "maximum": spec.max },
        "maxProperties": Kind::MAX_LIST,
    })
}

fn list(items: &Json) -> Json {
    json!({ "type": "array", "items": items, "maxItems": Kind::MAX_LIST })
}

fn link(tables: &[Table]) -> Json {
    let tables = tables.iter().map(|table| table.id()).collect::<Vec<_>>().join("|");
    json!({ "type": "string", "pattern": format!("^({tables}):{ID}$") })
}

fn set(schema: &mut Json, name: &str, value: Json) {
    if let Some(members) = schema.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests;
