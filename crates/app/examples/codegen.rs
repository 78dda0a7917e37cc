//! Writes the TypeScript that the screens use: types, commands, endpoints. With `--check` it only says what is out of date.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use deskside_app::commands::*;
use deskside_app::error::AppError;
use deskside_app::view::*;
use ts_rs::{Config, TS, TypeVisitor};

/// Collects the declarations of types and of all they are made of.
struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declared = format!("{docs}export {}", T::decl(&self.config));
            let before = self.found.insert(T::ident(&self.config), declared.clone());
            let is_same = before.is_none_or(|before| before == declared);
            assert!(is_same, "two types are called `{}`: one needs another name", T::ident(&self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Declarations {
    fn name<T: TS + 'static>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

const HEAD: &str = "// Written by `cargo xtask codegen` from the tables in Rust. Do not edit.\n\n";

macro_rules! commands_file {
    ($($name:ident($args:ty) -> $result:ty;)*) => {
        fn commands(all: &mut Declarations) -> String {
            let mut out = String::from("export interface Commands {\n");
            $(out += &format!("  {}: {{ args: {}; result: {} }};\n", stringify!($name), all.name::<$args>(), all.name::<$result>());)*
            out + "}\n"
        }
    };
}
deskside_app::with_commands!(commands_file);

macro_rules! endpoints_file {
    ($($doc:literal $method:ident $path:literal $name:ident [$($param:ident),*]($query:ty, $body:ty) => $result:ty, by $who:ident;)*) => {
        fn endpoints(all: &mut Declarations) -> String {
            let mut types = String::from("export interface Endpoints {\n");
            let mut rows = String::from("export const endpoints = {\n");
            $(
                types += &format!(
                    "  {}: {{ params: [{}]; query: {}; body: {}; result: {} }};\n",
                    stringify!($name),
                    [$(stringify!($param)),*].map(|param: &str| format!("{param}: string")).join(", "),
                    wire::<$query>(all), wire::<$body>(all), wire::<$result>(all),
                );
                rows += &format!(
                    "  {}: {{ method: {:?}, path: {:?} }},\n",
                    stringify!($name), stringify!($method), $path,
                );
            )*
            types + "}\n\n" + &rows + "} as const satisfies Record<keyof Endpoints, { method: string; path: string }>;\n"
        }
    };
}
deskside_protocol::with_endpoints!(endpoints_file);

/// The name on the wire. `()` is `null` by itself.
fn wire<T: TS + 'static>(all: &mut Declarations) -> String {
    all.name::<T>()
}

fn main() -> std::process::ExitCode {
    let check = std::env::args().any(|arg| arg == "--check");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/host/generated");
    let mut all = Declarations { config: Config::new(), seen: HashSet::new(), found: BTreeMap::new() };
    let commands = commands(&mut all);
    let endpoints = endpoints(&mut all);
    all.visit::<AppError>();
    all.visit::<Changed>();
    all.visit::<deskside_protocol::problem::Problem>();
    all.visit::<deskside_protocol::event::Event>();
    let types: Vec<String> = all.found.values().cloned().collect();
    let import = format!(
        "import type {{ {} }} from './types';\n\n",
        all.found.keys().cloned().collect::<Vec<_>>().join(", ")
    );
    let files = [
        ("types.ts", format!("{HEAD}{}\n", types.join("\n\n"))),
        ("commands.ts", format!("{HEAD}{}{commands}", used(&import, &commands))),
        ("endpoints.ts", format!("{HEAD}{}{endpoints}", used(&import, &endpoints))),
    ];
    let shell = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src-tauri");
    let names = deskside_app::NAMES.iter().map(|name| format!("{name}\n")).collect();
    let files = files
        .into_iter()
        .map(|(name, text)| (folder.join(name), text))
        .chain([(shell.join("commands.txt"), names)])
        .chain(CAPABILITIES.map(|(window, only)| {
            (shell.join(format!("capabilities/{window}.json")), capability(window, only))
        }));
    let mut stale = false;
    for (path, text) in files {
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        stale = true;
        match check {
            true => eprintln!("{} is out of date: run `cargo xtask codegen`", path.display()),
            false => std::fs::write(&path, text).expect("the folder of generated files can be written"),
        }
    }
    match check && stale {
        true => std::process::ExitCode::FAILURE,
        false => std::process::ExitCode::SUCCESS,
    }
}

/// Whether a window may call the command of that name.
type May = fn(&str) -> bool;

/// The windows, each with what it may call.
const CAPABILITIES: [(&str, May); 2] = [
    ("desk", |name| {
        !matches!(
            name,
            "call_server"
                | "open_report"
                | "limit"
                | "approvals"
                | "approve"
                | "refuse_approval"
                | "invite"
                | "certifiable"
                | "certify"
                | "end_certificate"
                | "join_run"
        )
    }),
    ("console", |name| {
        matches!(
            name,
            "boot"
                | "settings"
                | "set_settings"
                | "sign_in"
                | "call_server"
                | "open_report"
                | "limit"
                | "approvals"
                | "approve"
                | "refuse_approval"
                | "invite"
                | "certifiable"
                | "certify"
                | "end_certificate"
                | "join_run"
                | "helping"
                | "intend"
                | "co_sign"
                | "hand_over"
                | "let_go"
                | "solved"
                | "transcript"
        )
    }),
];

/// What a window may call, and nothing else.
fn capability(window: &str, may: May) -> String {
    let mut permissions = vec!["core:event:allow-listen".to_owned(), "core:event:allow-unlisten".to_owned()];
    let names = deskside_app::NAMES.iter().filter(|name| may(name));
    permissions.extend(names.map(|name| format!("allow-{}", name.replace('_', "-"))));
    let capability = serde_json::json!({
        "identifier": window,
        "description": format!("What the window `{window}` may call. Written by `cargo xtask codegen`."),
        "windows": [window],
        "permissions": permissions,
    });
    format!("{}\n", serde_json::to_string_pretty(&capability).expect("it has a JSON form"))
}

/// The import line with only the names that the text uses.
fn used(import: &str, text: &str) -> String {
    let names = import.trim_start_matches("import type { ").split(" }").next().unwrap_or_default();
    let words: HashSet<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let names: Vec<&str> = names.split(", ").filter(|name| words.contains(name)).collect();
    format!("import type {{ {} }} from './types';\n\n", names.join(", "))
}
