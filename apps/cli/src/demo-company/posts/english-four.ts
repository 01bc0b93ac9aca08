export const englishFour = `
=== update ~num-dev.montreal.en group:platform en
Staging is frozen until 4 pm for the restore drill. If something must go out, talk to Anjali first.

=== update wei group:hydro en
Relay settings for the second community are signed off. Coordination study, 31 pages, in the project folder.
> ~ene-res.montreal: Page 14 is the one to read, the fuse on the school feeder was the weak link.

=== question ~num-data.montreal.en group:carto en
# Which projection for a map that must show both Lausanne and Montréal?
It goes on the lobby screens and must not embarrass anybody who has studied geography.
> hugo: None that is honest. Two insets, each in its own, with a scale bar that differs. People accept it when they see the bars.
> mathilde: For the lobby screen I used an azimuthal one centred on the Atlantic. Everybody complains equally.

=== update tom group:mtl en
The bike room key is with the reception from now on. It came back from its holiday in Anouk's coat.

=== praise priya group:eau en
Rachid took a call at 11 pm his time because a polymer pump had stopped in ours. He listened to it over the phone, said "air in the suction", and was right.
> rachid: On entend très bien l'air. Il chante.

=== update liam project:adherents en
Third-party dental feed is back after nine hours. We queued 14,200 messages and replayed them in order, no duplicates, two rejected for dates in the year 0205.
> thomas: L'an 205 a toujours été une bonne année dentaire.

=== question elena group:bim en
# Can we export reinforcement quantities by pour instead of by floor?
The contractor orders steel by pour and counts it again by hand every Thursday.
> quentin: Add a shared parameter for the pour number, fill it with the section planes, then schedule on it. Half an hour the first time, nothing afterwards.
>> elena: Done. The foreman sent a photo of his calculator in the bin.

=== update ingrid project:seuils en
Eel ramp installed on weir 5 this morning, bristles 21 mm apart. First customers expected with the warm rain on Thursday.
> tristan: Caméra posée. On saura vendredi si elles savent lire.

=== update ~mob-etudes.montreal.en group:velo en
Studded tyres: group order closes on Friday. So far 17 pairs and one unicycle tyre, you know who you are.

=== idea anjali all en
Could our meeting rooms have a clock that shows the three time zones? I have been awake at 5 am for the wrong Tuesday twice this year.
> yvan: J'en ai six en stock, elles attendaient qu'on le demande.
> gilles: À Lausanne la nôtre aura un coucou. Négociable.

=== update simon all en
Budget note, because rumours travel faster: the digital budget for next year is flat. Two things grow (support and accessibility), one shrinks (licences), and nobody's job depends on a slide.
> ~num-dev.paris: Thank you for writing it before the canteen did.

=== update hannah project:signal en
Cab-ride video of the new signals is online for drivers' training. Forty minutes, both directions, daylight and night. Ronan held the camera and his breath.
> ronan: Surtout le souffle, dans le tunnel.

=== question ~bat-struct.paris.en group:sols en
# Micropiles under a heritage wall: vibration-free drilling that is not a fortune?
Eleven metres of rubble masonry, a chapel above, and a parish council with excellent hearing.
> kevin: Rotary with foam, 150 mm, casing to 4 m. Slow, clean, about the price of the lawyer you would need otherwise.
> herve: Et une reconnaissance du mur avant, il y a parfois une voûte dont personne n'a parlé.

=== praise diego group:bim en
Charlotte answered eleven questions in one hour from a training room in Namur, in three languages, while eating a sandwich. I timed it.
> charlotte: Le sandwich a duré plus longtemps que la formation.

=== update sophieanne project:pluie en
Section 22 opens tomorrow. It has a bench, a pear tree and a drain that is deliberately too small.
> ~mob-voirie.montreal: The neighbours have named the pear tree. I was not consulted.

=== update ~eau-pot.montreal.en project:rapides en
Chlorine contact tank passed the tracer test: T10 at 0.61 of the theoretical time, we needed 0.5. Baffles stay as drawn.
> priya: Lithium or fluoride for the tracer?
>> ~eau-pot.montreal.en: Fluoride step test, cheaper, and the lab is across the street.

=== update marcandre site:montreal en
Parking under the building is closed for washing on Saturday. Cars left inside will be moved by a man called Réjean who has strong opinions.

=== question rebecca group:platform en
# What is the oldest thing in production that you would miss?
Mine is a shell script from 2014 that rotates a log and mails a haiku to nobody.
> idriss: Un serveur de noms, 2 300 jours sans redémarrage. Je n'ose plus le regarder.
> thomas: A table called "tmp_do_not_use" with four million rows. It is used.

=== update ines group:carto en
All 74 river stations are now on one public page, with the age of the last value in minutes. Red means old, not high. We wrote that in large letters because three people had already called the fire brigade.
> camille: L'un des trois, c'était ma mère.

=== update elena site:lausanne en
Lost in the changing room: one red towel, one swimming cap, and the willingness to get back in at 6 degrees.
> gilles: La serviette est à l'accueil. Pour le reste, je ne peux rien.

=== idea ~num-dev.paris.en all en
A library shelf per office for books about our trades, with a slip inside where each reader leaves one line. I bring the first: a 1957 handbook of plumbing with jokes.
> hannah: I will bring a Swedish one about points heating. It has a plot.
> gilles: J'ai une étagère vide à côté du coucou.

=== update tom project:laurendeau en
Model versus meter, first full month: energy within 2.1 percent, peak within 60 kW. I am printing this and putting it on my fridge.
> wei: The fridge is not on the schedule.

=== question ~ene-ren.lausanne.en group:hydro en
# Trash rack cleaning: camera, pressure difference, or just a timer?
The current timer cleans a clean rack all winter and misses every autumn storm.
> julien: Différence de niveau, avec un seuil à 12 cm et un nettoyage forcé par semaine. La caméra, c'est pour comprendre après.
> felix: Add ice logic: never run the rake below minus 8 without somebody watching. We have a bent rake to prove it.

=== praise ~num-access.montreal group:a11y en
Paul-Émile stopped a release on Thursday, politely, with one sentence: "I cannot pay my bill." It was fixed by Friday noon and we all learned where the focus had gone.
> paulemile: It had gone to the cookie banner, where focus goes to die.

=== update ~studio-video.montreal group:images en
Drone footage of the dam at sunrise is in the library, eleven clips, cleared for any internal use. The loud one is the wind, sorry.
> tarek: Envoie-le quand même, un vent de barrage, ça ne se refuse pas.

=== update yvan group:mtl en
Laptop returns: I am still waiting for two chargers and an apology to my screwdriver.

=== update ~mob-fer.bruxelles.en group:rail en
Tamping finished on the depot fan, geometry within 1 mm over 20 m. The old operator cried a little. So did I.
> joris: On ne pleure pas sur le ballast, ça le colmate.

=== question ~sup-jur.montreal.en all en
# NDA from a client that forbids naming them even internally: how do you file it?
They mean it. Even the invoice must not carry the name of the town.
> arnaud: Under a flower or a stone, with a register kept by two people. That is why we have a Jade and an Ancolie. Send it to me and I will name yours before noon.
> simon: And mark the client confidential in the project register, this network hides the name from everyone outside the team.

=== update anouk all en
New slide master is live. Two fonts, five colours, real contrast, and a title that fits on one line because you will write a shorter title.
> laurent: Et si mon titre ne tient pas ?
>> anouk: Then it is not a title, it is a paragraph with ambitions.

=== update felix project:nordet en
Crack meter on joint 7: 0.2 mm of seasonal movement over ten weeks, exactly in phase with temperature. It breathes, it does not grow.
> ~bat-struct.montreal: Best possible sentence about a crack.

=== praise wei group:hydro en
Marta found a sign error in my battery model, in public, with kindness and a drawing. It had been making our winters look four percent nicer for a year.
> marta: Tu avais laissé le commentaire « check sign ». J'ai vérifié le signe.

=== update ~eau-hydro.montreal.en group:eau en
Ice-out on the Outardes was the 14th, nine days ahead of the mean. Table updated, with the name of the dog that fell in. He is fine.

=== question nour group:platform en
# Can a traffic model run overnight on the shared cluster without annoying anybody?
Forty scenarios, about six hours each on one core.
> anjali: Batch queue, low priority, 20 at a time. You will be evicted if a hospital needs the machine, and resumed afterwards.
> ~num-dev.paris: Use the small images, the big ones take longer to pull than your scenario to run.
>> nour: Forty scenarios before breakfast. I may never be busy again.
`;
