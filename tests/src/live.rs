//! The story of somebody beside you: three windows, the real server, and a network that loses, is slow, and is cut.

mod handing_over;
mod helping;
mod meeting;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use deskside_protocol::link::JoinLink;
use deskside_stage::{Fault, FaultProxy, Network};

use crate::story::{AMINA, Album, Login, PRIYA, Story};
use crate::windows::{Office, Person, ServerProgram, Show};

/// What Sana signs in with.
pub const SANA: Login =
    Login { name: "Sana Iqbal", login: "sana@northfield.example", password: "two lemons a day" };

/// The queue of the printer with a document of somebody else at its head.
const COPY_ROOM: &str = "Copy-Room";
/// So long is everything on Amina's way to the server, each way.
const DELAY: Duration = Duration::from_millis(40);
/// So many packets of a hundred get lost on it, each way.
const LOSS: u32 = 2;

/// The office, in two places: Amina with her printers here, the server and everybody else over there.
#[derive(Debug)]
pub struct Live {
    /// The office with Amina and Priya, and the pictures.
    pub story: Story,
    /// A power user: she works in Accounting.
    pub sana: Person,
    /// Amina's way to the server.
    way: FaultProxy,
    /// The other place; none where this program may not make one.
    place: Option<Arc<Network>>,
}

impl Live {
    /// Starts the office and opens three windows. Nobody has joined.
    pub async fn begin(album: Album) -> Result<Self> {
        let place = match Network::start() {
            Ok(mut place) => {
                place.lose(LOSS)?;
                Some(Arc::new(place))
            }
            Err(error) => {
                album.say(&format!(
                    "No second place on the network can be made here ({error:#}): all are in one."
                ));
                None
            }
        };
        let office = Office::start_with(ServerProgram::start_at(place.clone())?)?;
        office.cups.add_unasked(COPY_ROOM, "socket://127.0.0.1:9")?;
        let way = FaultProxy::start(&office.server.address())?;
        way.set(Fault::Slow(DELAY));
        let mut people = Vec::new();
        for is_there in [true, false, true] {
            let mut person = Person::sit_down(&office).await?;
            person.goes_to(place.clone().filter(|_| is_there));
            person.open(Show::Desk).await?;
            people.push(person);
        }
        let [priya, amina, sana] = <[Person; 3]>::try_from(people).expect("three people");
        Ok(Self { story: Story { amina, priya, office, album }, sana, way, place })
    }

    /// The whole story, to its end.
    pub async fn walk(&mut self) -> Result<()> {
        self.everybody_joins().await?;
        self.certify().await?;
        self.ask().await?;
        self.let_in().await?;
        self.suggest().await?;
        self.drive().await?;
        self.lose_the_network().await?;
        self.die_in_the_middle().await?;
        self.co_sign().await?;
        self.hand_over().await?;
        self.it_goes_on().await?;
        self.thanks().await?;
        self.read_again().await?;
        self.story.album.end()
    }

    /// Closes the windows.
    pub async fn close(mut self) -> Result<()> {
        self.sana.close().await?;
        self.story.close().await
    }

    /// An invitation that leads over Amina's way.
    fn over_her_way(&self, link: &str) -> Result<String> {
        let mut link: JoinLink = link.parse()?;
        link.server = format!("https://{}", self.way.address());
        Ok(link.app())
    }

    /// Cuts Amina's way to the server.
    fn cut(&self) -> Result<()> {
        match &self.place {
            Some(place) => place.cut(),
            None => {
                self.way.set(Fault::Stall);
                Ok(())
            }
        }
    }

    /// Mends it.
    fn mend(&self) -> Result<()> {
        match &self.place {
            Some(place) => place.mend(),
            None => {
                self.way.set(Fault::Slow(DELAY));
                Ok(())
            }
        }
    }

    /// Everybody has an account.
    async fn everybody_joins(&mut self) -> Result<()> {
        self.story.album.be_quiet();
        let invitation = self.story.found().await?;
        let invitation = self.over_her_way(&invitation)?;
        self.story.join(&invitation).await?;
        let invitation = self.story.invite(&SANA, "User").await?;
        crate::story::join_as(self.sana.window()?, &invitation, &SANA).await?;
        self.story.album.tell();
        self.story.album.say(&format!(
            "{} of Accounting has joined, beside {} and {}. Amina's way to the server takes {} ms{}.",
            SANA.name,
            AMINA.name,
            PRIYA.name,
            2 * DELAY.as_millis(),
            if self.place.is_some() { format!(" and loses {LOSS} of 100 packets") } else { String::new() },
        ));
        Ok(())
    }
}
