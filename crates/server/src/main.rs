//! `deskside-server`: starts with no configuration and prints the first invitation.

mod arguments;

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use deskside_server::{AuditFault, Running, Server, verify_audit};
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

use arguments::{Ask, HELP};

#[tokio::main]
async fn main() -> ExitCode {
    let ask = match Ask::of(std::env::args_os().skip(1), |name| std::env::var_os(name)) {
        Ok(ask) => ask,
        Err(error) => {
            eprintln!("deskside-server: {error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    let done = match ask {
        Ask::Help => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        Ask::Version => {
            println!("deskside-server {}", env!("CARGO_PKG_VERSION"));
            Ok(ExitCode::SUCCESS)
        }
        Ask::VerifyAudit { data } => verify(&data).await,
        Ask::Serve { config, port_file } => serve(*config, port_file.as_deref()).await,
    };
    done.unwrap_or_else(|error| {
        eprintln!("deskside-server: {error:#}");
        ExitCode::FAILURE
    })
}

async fn serve(config: deskside_server::Config, port_file: Option<&Path>) -> Result<ExitCode> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr).init();
    // Listened for before the start, so that no early signal kills half a server.
    let (mut term, mut int) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let running = Server::start(config).await?;
    welcome(&running);
    if let Some(file) = port_file {
        write_port_file(&running, file).with_context(|| format!("cannot write `{}`", file.display()))?;
    }
    tokio::select! {
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
    tracing::info!("stopping");
    running.shutdown().await;
    Ok(ExitCode::SUCCESS)
}

fn welcome(running: &Running) {
    println!("Deskside is running at {}", running.url);
    println!("Its key: {}", running.tls_pin());
    if let Some(link) = &running.first_invitation {
        println!(
            "\nNobody has an account yet. The first person to use this link becomes IT, once, within 7 days:\n"
        );
        println!("  {}\n  {}\n", link.web(), link.app());
    }
    let _ = std::io::stdout().flush();
}

/// For scripts that start a server and have to find it. It holds the first invitation, so only its owner can read it.
fn write_port_file(running: &Running, file: &Path) -> Result<()> {
    let text = serde_json::to_string_pretty(&serde_json::json!({
        "address": running.addr.to_string(),
        "url": running.url,
        "pin": running.tls_pin(),
        "invitation": running.first_invitation.as_ref().map(|link| link.web()),
    }))?;
    deskside_server::write_secret(file, &text)?;
    Ok(())
}

async fn verify(data: &Path) -> Result<ExitCode> {
    match verify_audit(data).await {
        Ok(newest) => {
            println!("the record is whole: {} entries, newest {}", newest.seq, newest.hash);
            Ok(ExitCode::SUCCESS)
        }
        Err(AuditFault::Broken { seq }) => {
            println!("the record is broken at entry {seq}");
            Ok(ExitCode::FAILURE)
        }
        Err(error) => Err(error.into()),
    }
}
