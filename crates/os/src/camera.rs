//! Cameras, as Linux lists them, and the programs that have them open.

use std::fs;
use std::path::Path;

use deskside_core::camera::Camera;

use crate::drives::programs_in;

/// The cameras below the kernel's folder of video devices (kernel documentation, `ABI/testing/sysfs-class-video4linux`), which are
/// opened by files of the same names. Of the nodes that one camera has, the first gives its pictures, and the others what is
/// known about them. What decodes films on some small computers is in the folder as well, and cannot be told apart without
/// opening it.
pub(crate) fn cameras(listed: &Path, opened: &Path) -> Vec<Camera> {
    let nodes = fs::read_dir(listed).into_iter().flatten().flatten().map(|entry| entry.path());
    let value = |node: &Path, name: &str| fs::read_to_string(node.join(name)).unwrap_or_default();
    let mut cameras: Vec<_> = nodes
        .filter(|node| matches!(value(node, "index").trim(), "0" | ""))
        .filter_map(|node| {
            let name = node.file_name()?.to_str().filter(|name| name.starts_with("video"))?;
            let label =
                value(&node, "name").trim().chars().filter(|sign| !sign.is_control()).take(100).collect();
            let programs = programs_in(&opened.join(name)).into_iter().collect();
            Some((name.to_owned(), Camera { label, programs }))
        })
        .collect();
    cameras.sort_by(|one, two| one.0.cmp(&two.0));
    cameras.into_iter().map(|(_, camera)| camera).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn a_camera_is_one_however_many_nodes_it_has_and_who_has_it_open_is_named() {
        let top = tempfile::tempdir().expect("a folder");
        let (listed, opened) = (top.path().join("video4linux"), top.path().join("dev"));
        assert_eq!(cameras(&listed, &opened), []);
        fs::create_dir(&opened).expect("a folder");
        for (node, index) in [("video0", "0\n"), ("video1", "1\n"), ("v4l-subdev0", "0\n")] {
            fs::create_dir_all(listed.join(node)).expect("a folder");
            fs::write(listed.join(node).join("index"), index).expect("a file");
            fs::write(listed.join(node).join("name"), "Integrated Camera: Integrated C\n").expect("a file");
        }
        let file = fs::File::create(opened.join("video0")).expect("a file");
        let mut held = std::process::Command::new("sleep").arg("66").stdin(file).spawn().expect("sleep");
        let used = cameras(&listed, &opened);
        held.kill().expect("it runs");
        held.wait().expect("it ends");
        let camera = |programs: &[&str]| Camera {
            label: "Integrated Camera: Integrated C".to_owned(),
            programs: programs.iter().map(|program| (*program).to_owned()).collect(),
        };
        assert_eq!(used, [camera(&["sleep"])]);
        assert_eq!(cameras(&listed, &opened), [camera(&[])]);
    }
}
