//! Calls a command by its name, with JSON in and JSON out: the same table as everywhere.

use crate::app::App;
use crate::commands::*;
use crate::error::AppError;
use crate::view::Settings;

macro_rules! dispatcher {
    ($($name:ident($args:ty) -> $result:ty;)*) => {
        /// The names of all commands, in the order of the table.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        impl App {
            /// Calls a command by its name.
            ///
            /// # Errors
            /// Those of the command; `unusable` when the arguments are not its own, `not-found` when there is no such command.
            pub async fn dispatch(
                &self, name: &str, args: serde_json::Value,
            ) -> Result<serde_json::Value, AppError> {
                match name {
                    $(stringify!($name) => {
                        let args: $args = serde_json::from_value(args)
                            .map_err(|error| AppError::Unusable { field: error.to_string() })?;
                        // On the heap: all commands together are too large for the stack of a test.
                        let result = Box::pin(self.$name(args)).await?;
                        serde_json::to_value(result).map_err(AppError::internal)
                    })*
                    _ => Err(AppError::NotFound),
                }
            }
        }
    };
}
crate::with_commands!(dispatcher);

/// INVARIANT: a command can be driven by any thread. The test below does not compile otherwise.
#[cfg(test)]
mod tests {
    use super::*;

    fn goes_anywhere<T: Send>(_: T) {}

    #[allow(dead_code)]
    fn a_command_can_be_driven_by_any_thread(app: &App) {
        goes_anywhere(app.dispatch("boot", serde_json::Value::Null));
    }
}
