export const englishOne = `
=== update priya group:eau en
Taste complaint from the east side of Saint-Aubin turned out to be neither chlorine nor geosmin. A dead-end main, 140 m, serving one closed bakery. We flushed it at 6 am and the baker's old neighbour came out to say the tea was right again.
> sophieanne: On ajoute un purgeur automatique, le regard existe déjà.
> gwenaelle: We keep a list of dead ends with the last day somebody used water on them. Happy to share the script.
>> priya: Yes please. Ours lives in an operator's head and he retires in May.

=== question ~ene-res.montreal.en group:hydro en
# Battery containers and snow drifts: how high do you raise the plinth?
The vendor says 300 mm. The village says they have seen two metres on that side of the school.
> wei: 900 mm on steel piles, intake on the lee side, and a snow fence 20 m upwind. We modelled it with a fan and flour, honestly, and it matched the first winter.
> felix: Et prévois l'accès au panneau de commande à hauteur de motoneige.
>> ~ene-res.montreal.en: Flour test done in the canteen. The canteen is now closed to engineers.

=== update felix group:hydro en id=spillway
Spillway gate 2 opened under full head this morning for the first time in nineteen years. Four centimetres, then ten, then all the way. It sounded like a freight train and moved like a drawer. The operator who closed it in 2007 pressed the button.
> sylvie: Vibration readings?
>> felix: 0.4 g at the trunnion, nothing above 12 Hz. We recorded everything, including his face.
> maelle: I would love the recording of both.

=== idea liam all en
Could we have a monthly "ask anything about our code" hour for non-developers? I overheard two hydraulic engineers debating why the alert platform "decides" things. It does not decide. But I understood why it looks like it does.
> camille: J'étais l'une des deux. Oui, cent fois.
> ines: I can bring the flood night as the first example, minute by minute.
> simon: Book the big room, I will bring lunch.

=== question hannah group:platform en
# Can we replay a night of interlocking logs at 20 times the speed?
After every possession we read logs by hand for a day. I would like to watch the night like a film, stop where something is odd, and go back.
> thomas: The events are ordered and small, so yes. I have a viewer that does it for river levels, tracks are not that different. Give me one night of logs.
> anjali: Keep the original timestamps and never "fix" the clock drift in the file. Show it instead.
>> hannah: First night replayed in 25 minutes. We found a relay that chatters at 03:17 every single time.

=== update rebecca all en
We are hiring three people for the platform team, in Paris, Nantes or Montréal. What the posting says: Kubernetes, PostgreSQL, on-call. What I would add: you write to be understood, you say "I do not know" early, and you like to finish. If you know somebody, talk to me before you talk to the form.
> coralie: The form works too, and I answer every single one within five days.
> anjali: On-call is one week in six and you sleep most of it. I can show the graphs.
> ~num-dev.nantes: J'ai pensé à une ancienne collègue, je lui écris ce soir.

=== question tom group:carto en
# Where do you get hourly road temperature, not air temperature?
I want to know when a bus loses 12 percent of its range because of slush rather than cold. Air temperature explains half of it.
> mathilde: The city has 31 road sensors, open data, one file per day with a name only a mother could love. I have a reader for it.
> ines: Careful, three of those sensors are under bridges. They look warm and they are lying.
>> tom: Range error went from 9 to 4 percent. Slush is real and it has a coefficient.

=== update wei project:laurendeau en
The utility accepted our revised connection: 3.4 MW firm instead of 5.1, because the charging schedule is now part of the contract. That is 1.2 million dollars of substation that nobody has to build. The schedule becomes a safety-critical document, so please stop editing it in the shared drive.
> tom: Moved to version control this morning, two reviewers, no exceptions. Including me.
> ~ene-res.montreal: Relay settings follow the same rule from now on.

=== praise anjali group:mtl en
Yvan drove across town in freezing rain with a spare power supply in his coat because our monitoring rack had died and I was alone on shift. He arrived, swapped it in four minutes, said "bon", and went home. That is the whole story and I think about it a lot.
> yvan: C'était sur mon chemin.
>> anjali: It was not on your way. I have seen a map.
> tom: "Bon" is the highest grade he gives.

=== update simon all en
I keep being asked what our position on generative tools is, so here it is, in plain words. Use them for drafts, never for calculations that carry a signature. Never paste client data into anything we do not host. Say so when a text was drafted that way. If you are unsure, ask Judith or Arnaud, they answer the same day.
> arnaud: A one-page version for contracts is in the legal folder, French and English.
> vincent: Une note de calcul se signe avec la tête, pas avec un outil. Je suis d'accord avec chaque ligne.
> ~studio-graph.montreal: Does this include image generation for mock-ups?
>> simon: Mock-ups inside the team, yes. Anything a client or the public sees is made by a person, and credited.

=== question ~bat-struct.lausanne.en group:sols en
# Anchors in moraine with boulders: grout loss of 300 percent, normal?
Two of nine anchors took three times the volume. No movement anywhere, but I do not like mysteries underground.
> herve: C'est courant dans une moraine lavée, surtout près d'un ancien lit. Faites un essai d'eau sur les suivants et pré-injectez en deux passes. Et notez les volumes par mètre, pas par ancrage.
> sofia: I had the same at Pré-Morand: boulders with open joints. The pull-out tests were fine in the end, 1.6 times the service load.
>> ~bat-struct.lausanne.en: Pre-grouted the last five, 120 percent, all tested. Mystery downgraded to geology.

=== update ingrid project:seuils en
Turbulence survey inside the fish pass at three flows: the second pool was far too lively, 210 watts per cubic metre. We shifted one baffle by 15 cm with a chain hoist and two farmers, and it dropped to 140. A trout was resting in it before I had put my pen away.
> clemence: Note les 15 cm quelque part de définitif, sinon quelqu'un le remettra « comme sur le plan ».
> ~eau-hydro.lyon: Plan mis à jour, indice D, avec la raison écrite à côté.

=== update ~num-dev.montreal.en group:platform en
Deprecation notice: the old weather proxy goes away on the 30th. Eleven services still call it, I have opened a ticket with each owner and the two-line change. If you do nothing, you get yesterday's weather forever, which in April is not far from the truth.
> thomas: Three of those are mine and one I had forgotten existed. Done, and the forgotten one is deleted.
> ines: Migrated. The new one has gusts, finally.

=== question elena all en
# Does anyone have a gentle way to explain "characteristic value" to an architect?
Third time this month. They hear "average", then they hear "minimum", then they hear nothing.
> vincent: "The value that nineteen samples out of twenty will beat." And then stop talking.
> aissatou: Je montre vingt allumettes, j'en retire une. Ça marche, et après on a des allumettes.
> sofia: For soils tell them it is a cautious guess with a signature under it.

=== update marta group:hydro en
Yield check after one year on the first canopy site: 1,142 kWh per kWp against 1,150 predicted. The difference is a crane that stood in the sun for seven weeks. I have never been so happy about a crane.
> olivier: Availability?
>> marta: 99.3 percent, one inverter fan, replaced in an hour under warranty.

=== idea hannah all en
Every team has one spreadsheet that everything depends on and one person who understands it. I propose a day on which we all present ours, without shame, and somebody else must change one number and survive.
> rebecca: I will judge, with a stopwatch.
> philippe: La consolidation en a deux. Je ne suis pas prêt émotionnellement.
> nour: Celui des carrefours a 61 onglets. L'onglet 17 s'appelle « ne pas ouvrir ».

=== update diego group:bim en
Small gift: a script that writes the French and English names of every room into both label fields and complains about the ones that differ in meaning. First run on the hospital found "salle de réveil" labelled "wake-up room". It is recovery room. The nurses had been polite about it.
> leila: Ils riaient en silence depuis mars.
> charlotte: Can it do Dutch? The canal towers are trilingual whether we like it or not.
>> diego: Send me your list, it is only a third column.

=== question ~mob-etudes.montreal group:velo en
# Counting bikes in winter: radar, loop or camera?
Loops freeze, cameras fog, radar sees snowploughs as very determined cyclists.
> tom: Radar plus a length filter. Anything over four metres is not a cyclist, except on parade days.
> mathilde: Thermal camera at low resolution, no faces, so no privacy form. Twelve hundred dollars each.

=== update sophieanne group:mtl en
Site visit to the filtration plant for colleagues on the 9th at 13:30, bus from rue de la Commune. You will see the river come in brown and leave clear, and you will meet Ginette. Closed shoes, hair tied, no perfume please, the taste panel works that afternoon.
> ~.montreal.en: Can I bring my daughter? She is nine and has asked where water comes from every night this week.
>> sophieanne: Yes, small helmets exist. She may be the best-prepared visitor.

=== praise hannah group:rail en
To the whole night crew, and especially to the apprentice who stopped test 41 because "the signal looks right but it feels early". It was early, by 0.8 seconds. We would have signed it.
> joris: Elle s'appelle Imke, elle a vingt ans, et elle aura la photo dans l'atelier.
> ~mob-fer.bruxelles: The timing margin is now test 41b, named after her.

=== update anjali project:microgrid en
Remote access to the northern sites now survives a satellite outage: the local controller keeps logging for 30 days, then sends a summary first and the details when the link is calm. Tested by unplugging the dish for a weekend and telling nobody. Sorry, Wei.
> wei: I noticed on Saturday, drove in, and found your note taped to the dish. It said "breathe".
> ~ene-res.montreal: The summary arrived in 40 seconds on Monday. Full data by lunch.

=== question fiona project:wexcombe en
# Do your teams pay field crews by leak found or by day?
We changed to a day rate in the spring and our find rate went up, which nobody here predicted. I would like to know if it is us or a law of nature.
> gwenaelle: Same at the Ponant, plus 20 percent. Paid by leak, people look where leaks are easy. Paid by day, they look where the data says.
> aurelien: And they come back to tell you when there was nothing, which is half of the information.
>> fiona: Exactly that. I shall steal both sentences for the board.

=== update ~num-data.montreal.en group:carto en
The shared basemap now has winter mode: frozen rivers in a different blue, ice roads when they are open, and the avalanche corridors of the Alps for our Lausanne friends. Toggle at the top right.
> elena: The corridor above the reservoir is there. Thank you, I had been drawing it by hand.
> hugo: On bascule automatiquement selon la date ou on laisse le choix ?
>> ~num-data.montreal.en: Choice. Nobody agrees about when winter starts.

=== update simon group:offres en
We have been invited to the second round for the Tynemouth flood warning system. Eight teams became three. What got us there, according to the feedback: a named person for every risk, and the paragraph in which we said what our model cannot see. Interview in four weeks.
> mehdi: Le paragraphe est de Camille. Elle n'était pas sûre qu'on ose l'envoyer.
> claire: Je bloque une demi-journée de répétition. Avec des questions méchantes, en anglais, par des gens gentils.
> hannah: I volunteer to be horrible.

=== question ~sup-rh.montreal group:arrivees en
# What did you wish you had known before moving countries for us?
Two colleagues are moving from Lyon to Montréal in the spring and I want to send them something better than the official booklet.
> tom: That the apartment search happens in July whether you like it or not. And buy boots after arriving, never before.
> ingrid: That friends take one winter. It is not you.
> ~num-dev.montreal: Bring your vaccination booklets and your driving record, nobody tells you about the driving record.
> stephane: Côté paie : prévenez-moi trois mois avant, la double affiliation se traite avant le départ ou jamais.

=== update judith group:a11y en
The external audit of the travellers' app is in: 96 percent of criteria met, four issues left, two of them in a map library we had already planned to remove. What I am proudest of is page 11, where the auditor writes that the app was "clearly used by blind people during design, not after".
> paulemile: J'étais dans toutes les réunions, y compris celles de 16 h 30 le vendredi. Page 11, je la fais imprimer en braille.
> samir: Les quatre points sont dans le sprint. Merci à tous ceux qui ont dit « je ne comprends pas » au bon moment.

=== update ~bat-fluides.montreal project:boreal en
Acoustic model rerun with the real fan curves: 41 dBA at the nearest house by night, limit 45. We can drop two silencers and about 60,000 dollars of weight on the roof.
> ~bat-struct.paris: Roof beams get one size smaller, I will reissue the drawing on Friday.

=== idea ~ene-ren.montreal.en group:hydro en
Could the group buy two sets of survival suits and keep them in Lyon and Montréal? Every cold-water inspection rents them, the sizes are always wrong, and last month the zip was held with hope.
> mario: Oui, et avec révision annuelle inscrite quelque part. Je lance l'achat, donnez-moi les tailles.
> felix: Deux grands, un petit, un pour Ingrid qui est entre les deux.
> ingrid: Medium, with long arms.

=== update ~num-dev.paris.en group:platform en
Dependency review of the quarter: 412 direct packages across all services, 61 removed, 14 replaced by fewer than 40 lines of our own. One of the removed ones was left-padding strings in three places.
> thomas: Soixante et un. On respire.
> rebecca: Keep the table, I will show it whenever somebody says "just add a library".

=== question ~sup-fin.montreal.en all en
# Which exchange rate for a project that spans two years, contract date or monthly?
Two teams are doing it differently and the margins disagree by 4 percent.
> philippe: Monthly average for revenue, contract rate for the hedge, and never mix them in the same table. The template is in the finance folder, sheet 3.
> ~sup-fin.lyon.f: I can convert both files tomorrow, it takes ten minutes once you know where the trap is.

=== update tarek group:images en
If you record voice on your phone for one of our films: small room, curtains, coat over your head if you can stand it, phone at a hand's width, and read it twice. The second take is always the good one. Never in a kitchen.
> liam: What is wrong with kitchens?
>> tarek: Fridges. They hum at 100 hertz in the background of every podcast in the world.
`;
