//! Who approves what boundaries hold back.

use std::collections::BTreeSet;

use super::Policy;
use crate::id::{BoundaryId, Group};

impl Policy {
    /// The roles that these boundaries name to approve, all of which have to. None when one of them names nobody, or is not
    /// known (any more): then nobody can.
    pub fn approvers<'a>(
        &self,
        boundaries: impl IntoIterator<Item = &'a BoundaryId>,
    ) -> Option<BTreeSet<Group>> {
        let roles = boundaries.into_iter().map(|id| self.boundary(id)?.approver);
        roles.collect::<Option<BTreeSet<Group>>>().filter(|roles| !roles.is_empty())
    }
}
