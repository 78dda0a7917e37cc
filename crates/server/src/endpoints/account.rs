//! Coming in: invitations, sign-in, and who is who.

use std::fs;

use deskside_core::id::{DeviceId, Digest, PersonId};
use deskside_core::trust::{Signature, verify};
use deskside_protocol::account::{
    ChangePassword, ChangeRole, DeviceProof, Ended, Invitation, Invite, Join, Me, NewDevice,
    Person as Listed, Session, SignIn, SignInStatement, Welcome,
};
use deskside_protocol::problem::Problem;
use deskside_protocol::{Done, Page, PageQuery};

use crate::check::new_password;
use crate::clock::SECOND;
use crate::desk::{Changed, Desk};
use crate::fault::Result;
use crate::places::household;
use crate::secret::{token, token_digest};
use crate::store::{Account, Arrival, login_key};
use crate::web::{Anyone, Cookie, It, Person, Reply};

/// How far the clock of a device may be off for its proof to count.
const FRESH: i64 = 600 * SECOND;

pub(crate) async fn welcome(desk: &Desk, _: Anyone, (): (), (): (), (): ()) -> Result<Welcome> {
    let root = desk.store.roots().await?.last().map(|root| root.root.root.fingerprint());
    Ok(Welcome {
        organisation: desk.store.organisation().await?,
        version: env!("CARGO_PKG_VERSION").into(),
        root,
    })
}

pub(crate) async fn join(desk: &Desk, who: Anyone, (): (), (): (), join: Join) -> Result<Session> {
    let invitation = token_digest(&join.token);
    // Looked at before the password is hashed, which is dear.
    let home = household(who.from);
    if !desk.store.is_invited(&invitation).await? {
        desk.limits.knock(home, desk.now())?;
        return join_again(desk, who, invitation, join).await;
    }
    desk.limits.attempt(invitation.as_str(), home, desk.now())?;
    let password = desk.passwords.hash(join.password).await?;
    let device = NewDevice { name: join.device_name, key: join.device_key };
    let arrival = Arrival { invitation, name: join.name, login: join.login, password, device };
    let token = token();
    desk.store.join(arrival, token_digest(&token)).await?;
    // Somebody is here now: the first invitation is not shown again. The start looks after it too.
    let _ = fs::remove_file(&desk.first_invitation);
    session(desk, token).await
}

/// Answers somebody who used their invitation and did not hear so: with the same login, password and device, they come in.
/// To anybody else it is over. It tells no more about the password than signing in does, and no faster.
async fn join_again(desk: &Desk, who: Anyone, invitation: Digest, join: Join) -> Result<Session> {
    let used = desk.store.arrived(&invitation, &join.login, &join.device_key).await?;
    let account = used.ok_or(Problem::InvitationOver)?;
    let (login, home) = (login_key(&join.login), household(who.from));
    desk.limits.attempt(&login, home, desk.now())?;
    desk.wait(desk.limits.turn(&login, desk.now())?).await?;
    if !desk.passwords.check(join.password, Some(account.password.clone())).await? {
        return Err(Problem::InvitationOver.into());
    }
    desk.limits.forgive(&login, home, None);
    let device = NewDevice { name: join.device_name, key: join.device_key };
    let token = token();
    desk.tell_live(desk.store.sign_in(account, Some(device), None, token_digest(&token)).await?);
    session(desk, token).await
}

pub(crate) async fn sign_in(
    desk: &Desk,
    who: Anyone,
    (): (),
    (): (),
    wanted: SignIn,
) -> Result<Reply<Session>> {
    if wanted.cookie && !who.same_origin {
        return Err(Problem::NotAllowed.into());
    }
    let (login, home) = (login_key(&wanted.login), household(who.from));
    let account = desk.store.account(&wanted.login).await?;
    let shown = match (&account, &wanted.proof) {
        (Some(account), Some(proof)) => shown(desk, account, &wanted.login, proof).await?,
        _ => None,
    };
    match &shown {
        Some(device) => desk.limits.attempt_on(device, desk.now())?,
        None => {
            desk.limits.knock(home, desk.now())?;
            desk.limits.attempt(&login, home, desk.now())?;
            desk.wait(desk.limits.turn(&login, desk.now())?).await?;
        }
    }
    let kept = account.as_ref().map(|account| account.password.clone());
    let right = desk.passwords.check(wanted.password, kept).await?;
    let Some(account) = account.filter(|_| right) else {
        tracing::info!(from = %who.from, "a password was wrong");
        return Err(Problem::WrongPassword.into());
    };
    desk.limits.forgive(&login, home, shown.as_ref());
    let token = token();
    desk.tell_live(desk.store.sign_in(account, wanted.device, shown, token_digest(&token)).await?);
    let body = session(desk, token).await?;
    match wanted.cookie {
        false => Ok(body.into()),
        true => Ok(Reply {
            cookie: Some(Cookie::Set(body.token)),
            body: Session { token: String::new(), me: body.me },
        }),
    }
}

/// The enrolled device that makes the call, if it shows its key. A proof that does not hold is none: with a clock that is
/// wrong, one signs in like anybody.
async fn shown(desk: &Desk, account: &Account, login: &str, proof: &DeviceProof) -> Result<Option<DeviceId>> {
    let Some(device) = desk.store.enrolled(&account.id, &proof.device).await? else { return Ok(None) };
    let statement = SignInStatement { login, device: &proof.device, at: proof.at };
    let fresh = desk.now().0.abs_diff(proof.at.0) <= FRESH.unsigned_abs();
    let holds = device
        .key
        .parse()
        .is_ok_and(|key| verify(&statement, &Signature { key, signature: proof.signature.clone() }).is_ok());
    Ok((fresh && holds).then_some(device.id))
}

pub(crate) async fn sign_out(
    desk: &Desk,
    Person(caller): Person,
    (): (),
    (): (),
    (): (),
) -> Result<Reply<Done>> {
    let session = caller.session.clone();
    desk.store.sign_out(caller).await?;
    desk.tell_live([session]);
    Ok(Reply { body: Done {}, cookie: Some(Cookie::Clear) })
}

pub(crate) async fn me(desk: &Desk, Person(caller): Person, (): (), (): (), (): ()) -> Result<Me> {
    desk.store.me(&caller).await
}

pub(crate) async fn change_password(
    desk: &Desk,
    Person(caller): Person,
    (): (),
    (): (),
    ChangePassword { old, new }: ChangePassword,
) -> Result<Ended> {
    desk.limits.password(&caller.id, desk.now())?;
    let (account, login) = desk.store.own_account(&caller).await?;
    new_password("/new", &new, &login)?;
    if !desk.passwords.check(old, Some(account.password.clone())).await? {
        return Err(Problem::WrongPassword.into());
    }
    let new = desk.passwords.hash(new).await?;
    Ok(desk.tell_live(desk.store.change_password(&caller, account.password, new).await?))
}

pub(crate) async fn end_other_sessions(
    desk: &Desk,
    Person(caller): Person,
    (): (),
    (): (),
    (): (),
) -> Result<Ended> {
    Ok(desk.tell_live(desk.store.end_sessions(&caller, &caller.id, Some(&caller.session)).await?))
}

pub(crate) async fn end_sessions(
    desk: &Desk,
    It(caller): It,
    (person,): (PersonId,),
    (): (),
    (): (),
) -> Result<Ended> {
    Ok(desk.tell_live(desk.store.end_sessions(&caller, &person, None).await?))
}

pub(crate) async fn change_role(
    desk: &Desk,
    It(caller): It,
    (person,): (PersonId,),
    (): (),
    ChangeRole { role }: ChangeRole,
) -> Result<Done> {
    desk.store.change_role(&caller, &person, role).await?;
    // Nobody listens when no live connection is open.
    let _ = desk.changed.send(Changed::Person(person));
    Ok(Done {})
}

pub(crate) async fn people(desk: &Desk, _: It, (): (), page: PageQuery, (): ()) -> Result<Page<Listed>> {
    desk.store.people(page).await
}

pub(crate) async fn invite(
    desk: &Desk,
    It(caller): It,
    (): (),
    (): (),
    invite: Invite,
) -> Result<Invitation> {
    let token = token();
    let Invite { role, name } = invite;
    let expires = desk.store.invite(caller.id.to_string(), token_digest(&token), role, name).await?;
    Ok(Invitation { token, role, expires })
}

/// The session of a new token, as its owner sees it.
async fn session(desk: &Desk, token: String) -> Result<Session> {
    let caller = desk.store.caller(token_digest(&token)).await?.ok_or(Problem::SignInFirst)?;
    Ok(Session { me: desk.store.me(&caller).await?, token })
}
