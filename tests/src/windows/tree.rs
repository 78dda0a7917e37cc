//! The window as assistive technology sees it: the accessibility tree, read over D-Bus (AT-SPI).

use anyhow::{Context as _, Result};
use deskside_stage::SessionBus;
use zbus::OwnedObjectPath;

/// One thing in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its role, in the words of AT-SPI: `heading`, `radio button`, `push button`.
    pub role: String,
    /// Its name.
    pub name: String,
}

type Place = (String, OwnedObjectPath);

/// Everything that the applications on this bus show, from the top down.
pub async fn tree(bus: &SessionBus) -> Result<Vec<Node>> {
    let session = zbus::connection::Builder::address(bus.address()).build().await?;
    let launcher = zbus::Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").await?;
    let address: String = launcher.call("GetAddress", &()).await.context("there is no accessibility bus")?;
    let connection = zbus::connection::Builder::address(address.as_str()).build().await?;
    let root: Place =
        ("org.a11y.atspi.Registry".to_owned(), OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root")?);
    let mut nodes = Vec::new();
    let mut left = vec![root];
    while let Some((name, path)) = left.pop() {
        let proxy = zbus::Proxy::new(&connection, name, path, "org.a11y.atspi.Accessible").await?;
        // What goes away while the tree is read is not in it.
        let Ok(role) = proxy.call::<_, _, u32>("GetRole", &()).await else { continue };
        let name = proxy.get_property::<String>("Name").await.unwrap_or_default();
        nodes.push(Node { role: called(role), name });
        let mut children: Vec<Place> = proxy.call("GetChildren", &()).await.unwrap_or_default();
        if children.is_empty() {
            // A web view lies in another process, and the list of all children leaves it out.
            children.extend(proxy.call::<_, _, Place>("GetChildAtIndex", &(0,)).await);
        }
        children.retain(|(name, path)| !name.is_empty() && path.as_str() != "/org/a11y/atspi/null");
        left.extend(children.into_iter().rev());
        if nodes.len() > 5000 {
            break;
        }
    }
    Ok(nodes)
}

/// A role in words. WebKit tells the number alone; these are the numbers of AT-SPI.
fn called(role: u32) -> String {
    let words = match role {
        7 => "check box",
        14 => "desktop frame",
        20 => "filler",
        23 => "frame",
        31 => "list",
        32 => "list item",
        43 => "push button",
        44 => "radio button",
        75 => "application",
        79 => "entry",
        83 => "heading",
        88 => "link",
        95 => "document web",
        98 => "grouping",
        110 => "landmark",
        other => return format!("role {other}"),
    };
    words.to_owned()
}
