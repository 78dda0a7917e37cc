//! Groups of people and of computers, which rows and roll-outs name.

use std::collections::BTreeSet;

use deskside_core::id::Group;
use deskside_core::trust::groups::built_in;
use deskside_core::trust::{Members, PublicKey};

use crate::app::App;
use crate::commands::{GroupRef, Nothing, SetGroup};
use crate::error::AppError;
use crate::organisation::code;
use crate::view::RulesView;

/// The longest name of a group, in characters.
const MOST_NAME: usize = 80;

impl App {
    /// Makes a group, or says who is in it from now on, and publishes that. Computers go by the codes that were compared.
    pub async fn set_group(&self, args: SetGroup) -> Result<RulesView, AppError> {
        let unusable = |field: &str| Err(AppError::Unusable { field: field.to_owned() });
        let name = args.name.trim().to_owned();
        if name.is_empty() || name.chars().count() > MOST_NAME {
            return unusable("name");
        }
        if built_in::ALL.contains(&args.group.as_str()) {
            return unusable("group");
        }
        let everybody = self.everybody().await?;
        let people: BTreeSet<_> = args.people.into_iter().collect();
        if people.iter().any(|one| !everybody.iter().any(|person| person.id == *one)) {
            return unusable("people");
        }
        let keys = everybody.iter().flat_map(|person| &person.devices);
        let keys = keys.filter_map(|device| device.key.parse::<PublicKey>().ok());
        let computers: BTreeSet<PublicKey> = keys.filter(|key| args.computers.contains(&code(key))).collect();
        if computers.len() != args.computers.len() {
            return unusable("computers");
        }
        self.publish(args.version, |manifest| {
            manifest.groups.insert(args.group, Members { name, people, computers });
        })
        .await?;
        self.rules(Nothing {}).await
    }

    /// Takes a group away. One that rules name stays.
    pub async fn remove_group(&self, args: GroupRef) -> Result<RulesView, AppError> {
        let base = self.base()?;
        let named = |group: &Group| *group == args.group;
        let table = base.table();
        let is_used = table.rows.iter().any(|row| {
            row.who.iter().chain(&row.except).chain(&row.when.computers).chain(&row.approver).any(named)
        });
        let rolled_out = base.manifest.publishing.roll_out.as_ref();
        if is_used || rolled_out.is_some_and(|roll_out| roll_out.groups.contains(&args.group)) {
            return Err(AppError::Unusable { field: "group".to_owned() });
        }
        self.publish(args.version, |manifest| drop(manifest.groups.remove(&args.group))).await?;
        self.rules(Nothing {}).await
    }
}
