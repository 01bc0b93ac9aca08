export const englishThree = `
=== question wei group:hydro en 6h
# Sodium batteries below minus 30: has anybody seen real cycling data?
Two vendors promise 92 percent of capacity without heating. Both stop their charts at minus 20, which in our villages is a mild Tuesday. I would take one season from anywhere, even a bad one.
> marta: The Davos cable-car station runs 200 kWh of them since last winter. I know the operator, I can introduce you today.
> ~ene-res.montreal: Minus 31 in our own yard last February: 81 percent after two hours of soaking, 88 once it warmed itself up. Three cycles only, so treat it as a rumour.
>> wei: A rumour with a timestamp is more than I had. Marta, yes please.

=== praise liam all en 12h
Camille spent her help-a-colleague day explaining river gauges to five developers, standing in the actual river. We had been treating "no data" as "no water" for two years. It is now two different things in the code, and I have dry socks again.
> camille: Vous aviez de très bonnes questions. Et de très mauvaises bottes.
> ines: The fix went live at noon. Three villages turned from green to grey, which is the truth.
> thomas: On devrait faire toutes nos revues de code dans trente centimètres d'eau.

=== update elena project:reservoir en 20h
Roof slab of the La Chaux reservoir poured today: 186 cubic metres, eleven hours, one thunderstorm that passed politely to the north. Concrete temperature peaked at 41 °C in the middle and the blankets stay on until Sunday. Nobody walks on it, including foxes.
> aurelien: Le renard a déjà signé l'angle nord-est. Quatre empreintes, très nettes.
> ~eau-pot.lausanne: On le laissera, c'est côté terre. Il aura sa plaque.
> elena: Fine. But no more signatures.

=== update ~num-dev.montreal.en group:platform en
The build went from 14 minutes to 5. No magic: we stopped installing a browser for tests that never open one.
> maxime: Deux ans que je prenais un café pendant ce temps-là. Il va falloir changer mes habitudes.
> rebecca: Please write it up in five lines, the other repositories do the same thing.

=== question ~num-dev.paris.en group:platform en
# Long-running migrations: one big lock at night or many small ones by day?
Nine hundred million rows, a column to split, and a team that likes to sleep.
> thomas: Small ones by day. Add the column, fill in batches of 5,000 with a pause when replication lags, switch reads, drop later. Four releases, no night.
> anjali: And put the pause on a flag so that on-call can stop it without reading code.
>> ~num-dev.paris.en: Batch 61,000 of 180,000, nobody has noticed. I am going to bed at a normal hour.

=== update priya group:eau en
Ran a tasting panel with seven operators and three kinds of chlorine dose. The one they called "the river" was the bottled water. I will not be publishing that one.
> sophieanne: Publie-la, c'est la plus utile.
> gwenaelle: We had the same result in Nantes, and the same silence afterwards.

=== idea ingrid group:eau en
An open calendar of our field days. Who goes where, what they measure, one spare seat in the car. I learned more in a day with Thibault's salt buckets than in a semester.
> thibault: Une place mardi, deux jeudi. Prévoir des chaussettes de rechange et un sandwich sans tomate.
> zoe: Est-ce que les développeuses sont admises ?
>> ingrid: Especially developers.

=== update diego group:bim en
Clash report of the week: 3 real, 1 philosophical (should a sprinkler be allowed to see through a lamp?) and 212 caused by a ceiling that had been modelled twice.
> quentin: Le philosophique est le plus long à fermer.

=== question ~bat-bim.montreal group:bim en
# Handing over a model to a school board that has one laptop
They want to know where the shut-off valves are. That is the whole request.
> diego: Make a paper plan per floor with a square code on each valve. The code opens a photo and one sentence. It works with the caretaker's phone.
> charlotte: Laminate it. I have seen what a boiler room does to paper.
>> ~bat-bim.montreal: Twelve sheets, laminated. The caretaker asked for a thirteenth, for his wall.

=== update tom project:velorue en
Final report on the winter axes delivered, 44 pages including six of things we got wrong. The city asked whether it could publish those six first.
> ~mob-voirie.montreal: The drainage grille is in there, I hope, with the photo of my front wheel.
> mathilde: Page 41, pleine page.

=== praise hannah group:lire en
To the eleven people who came online last night to argue about an old woman on an island. Elena read a page in Bulgarian because "you need to hear how dry it is". We did.
> elena: My grandmother would have liked all of you, and told none of you.

=== update ~.paris.en group:paris en
The plant on the third-floor landing has been identified by Clémence as plastic. We have been watering it since 2021.
> agnes: Cela explique la flaque.
> clemence: Je n'ai rien dit pendant deux ans, par délicatesse.

=== question ~mob-etudes.paris.en all en
# Does anyone have a plain-language explanation of "induced traffic" that a mayor will accept?
I have a good one for engineers, and engineers are not the ones who vote on the bypass.
> antoine: "You widen the sink, people turn the tap." It has worked four times out of five.
> chantal: Moi je montre deux photos du même carrefour à dix ans d'écart, sans un mot.
> tom: And bring one example where it did not happen, otherwise they think you are selling something.

=== update sandrine all en
Phishing test results: 11 percent clicked, 46 percent reported it, and three of you telephoned the fake sender to tell them they had been hacked. That last group has my full affection.
> monique: J'étais inquiète pour eux.
> idriss: The reporting rate doubled in a year, which is the number I care about.

=== update ~ene-ren.montreal.en project:nordet en
Winter access plan agreed: snowmobile to the gate house, two people minimum, satellite phone checked at six. The thermos is not optional either, says the plan, on page 2.
> felix: C'est moi qui ai ajouté la page 2.

=== question ~eau-env.montreal.en group:eau en
# Turtle nesting on a gravel bank we need to regrade: dates?
Works are scheduled for the first week of June, and I have just found two hatched eggs from last year.
> tristan: Stop until the end of August if you have two, there will be ten. A fence with one-way gaps before mid-May if you cannot wait.
> sophieanne: On déplace le terrassement en septembre, l'entreprise est d'accord et même soulagée.

=== update anouk group:images en
The icon set is now 120 drawings, all on one sheet, free for any internal use. There is no icon for "synergy" and there will not be one.
> fabien: J'en ai dessiné un. C'est un nœud.

=== question ~sup-rh.montreal.en group:arrivees en
# Buddy programme: same team or different team?
We have tried both and I have opinions, but I want yours first.
> liam: Different team, same floor. You can ask the embarrassing ones.
> zoe: Une autre équipe, et quelqu'un arrivé depuis moins de trois ans. Il se souvient encore.
> coralie: We are switching to exactly that in all six offices from January.

=== update ~mob-fer.bruxelles.en project:signal en
Found why the level crossing at Rue Haute closed seven seconds late: a 1974 relay, perfectly healthy, wired to a drawing with a coffee stain over the delay value.
> joris: Encore le café. On devrait l'interdire près des plans, ou plastifier les plans.
> hannah: The corrected sheet is signed and stored in the cabinet, no beverages were involved.

=== idea ~bat-fluides.montreal.en group:climat en
We fly a thermal drone over client buildings every January and never over our own. One flight per office, publish the pictures in the lobby, and let the worst wall win a jacket.
> ronan: Je peux le faire à Lyon et à Nantes, il faut une nuit sèche et sans vent.
> josiane: Je connais déjà le mur. Il sera fier.
> mathilde: Montréal next cold snap, permit requested.

=== update rebecca group:platform en
A word on reviews. Last month our median time to first comment was 50 minutes, and the longest wait was nine days. The nine days were mine. I have put a reminder where I cannot dismiss it.
> liam: I had assumed you hated it.
>> rebecca: I loved it. That is why I saved it for a quiet moment, which never came.

=== question ~ene-res.montreal.en project:laurendeau en
# Garage sprinkler heads above charging buses: same spacing or closer?
The fire engineer says closer, the insurer says foam, the bus maker says nothing at all.
> ~bat-fluides.montreal: Closer, 2.4 m, plus thermal cameras that cut the charger at 80 °C. Foam is useless on a battery under a roof panel.
> wei: We can cut a bay in 200 milliseconds. Wire it to the camera, not to the smoke head.

=== praise simon all en
I asked for one page on "what our flood model cannot see" and Camille sent one page. Not three. It is the best piece of technical writing I have read here, and I have asked if we can put it in the library.
> camille: Il en manquait un paragraphe, je l'avais coupé pour tenir la page. Mehdi me l'a rendu.
> mehdi: Il disait « et si je me trompe, voici comment on s'en apercevra ». Il fallait le garder.

=== update ~.montreal.f group:mtl en
Potluck on Thursday. So far: nine desserts, zero salads. We are engineers, somebody must balance this equation.
> priya: Two salads and a dal. You are welcome.
> felix: Je maintiens ma tarte.

=== update fiona project:wexcombe en
Quarterly board pack approved: leakage down 9 percent on the pilot districts, and for the first time the chart has an honest uncertainty band. A director asked what the grey area was. I said "manners".
> ines: May I use that?
> gwenaelle: L'équipe est ravie. On attaque les vannes de régulation au printemps.

=== question ines project:wexcombe en
# Pressure loggers drifting by half a metre a year: recalibrate or model it?
Sixty-two loggers, no budget to visit them all before summer.
> pascal: Fais-en visiter huit, tirés au sort, et regarde si la dérive est régulière. Si oui, corrige les autres par calcul et visite-les à l'automne.
> ~num-data.nantes: Seven of eight drift linearly. The eighth had been painted over.

=== update marta project:ombrieres en
Site 12 is generating. The trolley attendant says the shade has changed his life, and would like to know who to thank. I gave him Olivier's number.
> olivier: Il m'a appelé. Nous avons parlé vingt minutes de parasols.

=== update judith group:a11y en
We now test every release with three people who use a screen reader, a switch and a magnifier, for two hours, paid. In nine months they have found 61 things, of which our automatic checks had seen nine.
> paulemile: And they laugh with us, not at us. Mostly.
> samir: La liste des 61 est notre meilleur cours d'ergonomie.

=== question ~num-access.montreal group:a11y en
# Captions for a live town hall in two languages: human, machine or both?
Three hundred people on site, as many online, and a mayor who speaks fast in both.
> louise: Human in the main language with a glossary prepared the day before, machine for the other with somebody watching. Tell people which is which.
> paulemile: And publish the transcript within the hour, some of us prefer to read quietly.

=== update ~studio-graph.montreal.en group:mtl en
Printed the rain-garden panels in braille and large type. The first reader was a raccoon, who took one.
> anouk: Il a choisi la version en gros caractères.
> sophieanne: On en réimprime deux, vissés cette fois.

=== idea tom all en
Meeting invitations should state the decision expected, in one line, or be declined without guilt. I have been doing it for a month. Eleven meetings vanished and nobody died.
> florence: J'en ai reçu un refus de votre part. Vous aviez raison.
> karim: Essayé sur le chantier : « décider qui ferme la rue lundi ». Sept minutes, montre en main.
> nour: Une semaine d'essai pour toute l'équipe trafic, à partir de demain.

=== update hannah group:courir en
Brussels run club did the canal loop in the fog. Seven people, one barge that rang its bell at us, and pancakes at Monique's. Next time we leave at 12:10 so that the pancakes are still warm.
> monique: J'en ai fait quarante. Il n'en restait aucune, je ne comprends pas l'histoire du chaud.

=== praise ~eau-hydro.montreal group:eau en
Lucie re-derived twenty years of flood statistics for a town that is not ours, on a Friday evening, because their engineer had written "I do not know whom else to ask". He knows now.
> lucie: Il m'avait envoyé ses carnets scannés. On ne refuse pas quelqu'un qui tient ses carnets.
`;
