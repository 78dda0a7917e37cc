//! The account of the person who is signed in: another password, the end of other sessions, and what they are now.

use deskside_protocol::account::{ChangePassword, Ended, Me};

use crate::app::App;
use crate::commands::{Changed, NewPassword, Nothing};
use crate::error::AppError;

impl App {
    /// Changes the password. This app stays signed in; every other session ends.
    pub async fn change_password(&self, args: NewPassword) -> Result<Ended, AppError> {
        let NewPassword { old, new } = args;
        let ended = self.client()?.change_password(&(), &ChangePassword { old, new }).await;
        self.note_connection(&ended);
        ended
    }

    /// Ends every session of this person but the one of this app.
    pub async fn end_other_sessions(&self, _: Nothing) -> Result<Ended, AppError> {
        let ended = self.client()?.end_other_sessions(&(), &()).await;
        self.note_connection(&ended);
        ended
    }

    /// Asks the server what this person is now: IT may have given them another role.
    pub(crate) async fn learn_me(&self) -> Result<(), AppError> {
        let me = self.client()?.me(&(), &()).await;
        self.note_connection(&me);
        self.take_me(&me?)
    }

    /// Keeps what the server says this person is, and tells the windows when that is new.
    pub(super) fn take_me(&self, me: &Me) -> Result<(), AppError> {
        let member = self.member()?;
        if me.id != member.person {
            return Err(AppError::BadAnswer);
        }
        if member.role != me.role {
            self.keep_member(|member| member.role = me.role)?;
            self.changed(Changed::Connection);
        }
        Ok(())
    }
}
