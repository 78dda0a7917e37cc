//! The OpenAPI document, made of the table of endpoints.

use deskside_protocol::endpoints::{LIVE, ROWS, Row, Who, Wire};
use deskside_protocol::event::{Event, EventQuery};
use deskside_protocol::problem::{MEDIA_TYPE, Problem};
use deskside_protocol::relay::{RELAY, RelayQuery, RelayWord};
use deskside_protocol::with_endpoints;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// What one row says with: its query, its body and its answer.
struct Shapes {
    query: Value,
    body: Option<Value>,
    result: Value,
}

macro_rules! shapes {
    ($($doc:literal $method:ident $path:literal $name:ident [$($param:ident),*]($query:ty, $body:ty) => $result:ty, by $who:ident;)*) => {
        /// The shapes of every row, in the order of the table.
        fn shapes(schemas: &mut SchemaGenerator) -> Vec<Shapes> {
            vec![$(Shapes {
                query: <$query>::json_schema(schemas).into(),
                body: content::<$body>(schemas),
                result: content::<$result>(schemas).unwrap_or(Value::Null),
            }),*]
        }
    };
}
with_endpoints!(shapes);

/// The whole document, in OpenAPI 3.1.
pub fn document() -> Value {
    let mut schemas = SchemaSettings::draft2020_12()
        .with(|settings| settings.definitions_path = "/components/schemas".into())
        .into_generator();
    let mut paths = Map::new();
    for (row, shapes) in ROWS.iter().zip(shapes(&mut schemas)) {
        add(&mut paths, row, operation(row, shapes));
    }
    let event = content::<Event>(&mut schemas).unwrap_or(Value::Null);
    let query = EventQuery::json_schema(&mut schemas).into();
    add(&mut paths, &LIVE, frames(operation(&LIVE, Shapes { query, body: None, result: event })));
    let word = content::<RelayWord>(&mut schemas).unwrap_or(Value::Null);
    let query = RelayQuery::json_schema(&mut schemas).into();
    add(&mut paths, &RELAY, frames(operation(&RELAY, Shapes { query, body: None, result: word })));
    let problem = schemas.subschema_for::<Problem>();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Deskside", "version": "1", "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" } },
        "paths": paths,
        "components": {
            "schemas": schemas.take_definitions(true),
            "responses": {
                "Problem": { "description": "Why not.", "content": { MEDIA_TYPE: { "schema": problem } } },
            },
            "securitySchemes": {
                "bearer": { "type": "http", "scheme": "bearer" },
                "cookie": { "type": "apiKey", "in": "cookie", "name": "__Host-deskside" },
            },
        },
    })
}

/// The answer to the call is the change of protocol; each frame of text is what an answer would be.
fn frames(mut operation: Value) -> Value {
    let frames = operation["responses"]["200"].take();
    operation["responses"] = json!({ "101": frames, "default": operation["responses"]["default"] });
    operation
}

fn add(paths: &mut Map<String, Value>, row: &Row, operation: Value) {
    paths.entry(row.path).or_insert_with(|| json!({}))[row.method.to_ascii_lowercase()] = operation;
}

fn operation(row: &Row, shapes: Shapes) -> Value {
    let in_path = row
        .params
        .iter()
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
    let properties = shapes.query.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let in_query =
        properties.into_iter().map(|(name, schema)| json!({ "name": name, "in": "query", "schema": schema }));
    let security = match row.who {
        Who::Anyone => json!([]),
        Who::Person | Who::Peer | Who::It => json!([{ "bearer": [] }, { "cookie": [] }]),
    };
    let mut operation = json!({
        "operationId": row.name,
        "summary": row.doc,
        "description": match row.who {
            Who::Anyone => "For anybody.",
            Who::Person => "For anybody who is signed in.",
            Who::Peer => "For power users: a certificate that counts now has the key of the device.",
            Who::It => "For IT.",
        },
        "parameters": in_path.chain(in_query).collect::<Vec<_>>(),
        "security": security,
        "responses": {
            "200": { "description": "Done.", "content": shapes.result },
            "default": { "$ref": "#/components/responses/Problem" },
        },
    });
    if let Some(body) = shapes.body {
        operation["requestBody"] = json!({ "required": true, "content": body });
    }
    operation
}

/// What a body looks like; none for `()`.
fn content<T: Wire + JsonSchema>(schemas: &mut SchemaGenerator) -> Option<Value> {
    let schema = Value::from(schemas.subschema_for::<T>());
    (schema != json!({ "type": "null" })).then(|| json!({ T::TYPE: { "schema": schema } }))
}
