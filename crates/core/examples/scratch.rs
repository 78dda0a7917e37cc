//! scratch
use deskside_core::redact::*;
#[derive(serde::Deserialize)]
struct C { hide: Vec<V> }
#[derive(serde::Deserialize)]
struct V { class: Class, text: String, gone: String, #[serde(default)] skip: u8, #[serde(default)] any: u8 , #[serde(default)] nl: u8}
fn main() {
    let pack: RulePack = serde_saphyr::from_str(&std::fs::read_to_string("/tmp/w/desk.work.yaml").unwrap()).unwrap();
    let c: C = serde_saphyr::from_str(&std::fs::read_to_string("/tmp/w/more.yaml").unwrap().replace('¦', "")).unwrap();
    let r = Redactor::new(&pack, &[], [1; 32]).unwrap();
    let (mut ok, mut named, mut all) = (0, 0, 0);
    for v in c.hide {
        if v.skip > 0 { continue }
        let text = if v.nl > 0 { v.text.replace("\\n", "\n") } else { v.text.clone() };
        let clean = r.redact("x", Raw::new(text));
        all += 1;
        let gone = !clean.text().contains(&v.gone);
        let class = v.any > 0 || clean.counts().contains_key(&v.class);
        ok += gone as u32; named += (gone && class) as u32;
        if !gone { println!("LEAK {}: {} -> {}", v.class, v.text, clean.text().trim()); }
        else if !class { println!("class {}: {} -> {}", v.class, v.text, clean.text().trim()); }
    }
    println!("{ok} gone, {named} named, of {all}");
}
