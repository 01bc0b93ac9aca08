export const englishTwo = `
=== update liam group:platform en
Upgraded the message broker on staging. Took nine minutes, of which eight were me reading the release notes again.

=== question ~num-dev.montreal.en group:platform en
# Feature flags: database table or config file?
Four flags today, I can see forty tomorrow.
> rebecca: Table, with an owner and an expiry date that fails the build when it passes. A flag without a date is a second product.
> thomas: And a test run with all of them off. You would be surprised.

=== update ~num-data.paris.en group:platform en
The nightly export to the hospital failed because February 29 exists. Fixed, with a test called "it_happens".

=== praise rebecca unit:numerique en
Ines gave the flood-night talk to ninety people, including two prefects, without once saying "pipeline". She said "the numbers arrive, we check them, we warn people". That is the whole architecture.
> ines: It took me eleven drafts to lose the word.
> simon: I have asked for it to be the opening slide of every technical talk this year.

=== update anjali group:platform en
On-call report, week 41. Hurts: certificate renewal on the old proxy. Might hurt: disk on the metrics node, 71 percent. I would first: renew by hand, today, before lunch.
> idriss: Renewed. Lunch may proceed.

=== question priya project:rapides en
# Backwash water: is anyone recycling it to the head of the works in winter?
At 1 °C the sludge barely settles and I am sending 4 percent of production to the sewer.
> rachid: Nous recyclons avec un décanteur lamellaire et un peu de polymère, mais jamais en dessous de 3 °C, les flocs se cassent.
> sophieanne: The city pays for that sewer by the cubic metre, so even three seasons out of four would pay for a settler in six years.

=== update sophieanne project:rapides en m2
Intake bar rack heaters tested in a tank of slush this morning. At minus 0.02 degrees supercooled, the heated bars stayed clear and the cold ones looked like a hedgehog in ten minutes.
> ingrid: Frazil hedgehog. Please send the film, I teach that.

=== update ~bat-struct.montreal.en project:nordet en
Finite-element model of the gate pier now matches the measured natural frequency within 3 percent. It needed the silt. Nobody models the silt.
> felix: On a 2,4 m de silt, mesurés à la perche. Garde-le dans le modèle de base.

=== question ~ene-ren.montreal.en project:nordet en
# Piezometers from 1981: trust, recalibrate or replace?
Eleven of 34 still answer. Six of those agree with the new ones.
> felix: Garde les six, ils ont quarante ans d'histoire et c'est cela qui a de la valeur. Remplace les cinq autres, et laisse-les en place quand même.
> thibault: Recalibrate by raising the reservoir 20 cm if you can. All of them should move together.

=== update wei project:microgrid en
Community three signed. The council asked for two changes: the battery building must not hide the cemetery, and the display in the school should be in Inuktitut first. Both done, both better.
> anouk: L'affichage est dessiné avec une enseignante, elle a corrigé mes syllabiques avec une patience infinie.

=== update marcandre all en
Our Montréal office has been chosen for the provincial rain programme: thirty towns, four years, the method from Saint-Aubin. We will hire nine people and I would like at least three to come from Lyon, Nantes or Brussels for a year. Talk to Nadia about the move and to me about the winter.
> nadia: A mobility package exists, family included. The page is in French and English.
> ~eau-pot.lyon.f: Est-ce que c'est ouvert à quelqu'un qui n'a jamais conduit sur la neige ?
>> marcandre: C'est même recommandé, on part sans mauvaises habitudes.

=== question ~mob-voirie.montreal.en project:pluie en
# Which shade trees survive road salt and a rain garden at the same time?
Honey locust tolerates the salt, hates wet feet. Red maple loves the water and sulks at the salt.
> mireille: Bald cypress, really. It takes both, and turns copper in November. Ask for the northern provenance.
> ~eau-env.lyon.f: Or move the salt: a raised kerb with a gap every 6 m keeps most of it on the road in winter.

=== update tom project:laurendeau en
The drivers' committee asked for one thing: a display that says "you will make it home" instead of a percentage. We argued for an hour, then built it. It is green when there is a 15 percent margin, and nobody has called dispatch since.
> samir: This is the best interface decision in the company this year.

=== praise tom group:mtl en
Mathilde walked the entire 31 km of the winter axis with a measuring wheel because the plan and the city disagreed by 400 metres. The city was wrong. She was polite about it in two languages.
> mathilde: J'étais surtout polie en français.

=== update ~.montreal.en group:mtl en
New rule for the thermostat war: whoever touches it writes a haiku on the board. So far we have had nine haikus and a stable 21 degrees.
> anouk: « Vingt-deux c'est trop / mon clavier transpire / Tom a un chandail ».
> tom: I feel seen.

=== update yvan group:mtl en
Meeting room 3 has a new camera that follows whoever speaks. It currently believes that the ficus is speaking. I have rebooted the ficus.

=== question ~.montreal.f group:mtl en
# Daycare strike on Thursday, could two kids sit in the small room?
They are seven and nine and they come with books and headphones.
> wei: Mine will be there too. There is a box of Lego in the drawer marked "protection relays".
> marcandre: Évidemment. Je lirai une histoire à 15 h, contre rémunération en biscuits.

=== update hannah project:signal en
Third safety report accepted without comments. The assessor added a handwritten line: "clear, and brave about what is not known". It is now taped above the coffee machine.
> joris: Traduis-la, les riverains devraient la lire aussi.

=== question ~mob-fer.bruxelles.en project:signal en
# Who keeps the paper copies of the old interlocking tables?
The digital ones have a formula where there should be a signal number.
> joris: Cave du dépôt, armoire verte, troisième tiroir. Prends une lampe et ne touche pas au chat.
> hannah: I have scanned 1 to 40. Number 41 is a coffee ring.

=== update elena group:hydro en id=villa-grotto
For those who like obscure joys: the 1932 villa has a tiny water turbine in its garden grotto, used to light the stage. Julien came on his own time and it turned. Four light bulbs, forty watts each, ninety years later.
> julien: Roulement en bois de gaïac. Rien à changer.
> ~bat-struct.lausanne: The foundation wants to use it for the opening night.

=== idea priya all en
Let us publish our failures the way we publish our references: one page, what we expected, what happened, what we do differently. I have one ready about a chlorine pump and my own arithmetic.
> herve: J'en ai trente ans en stock.
> florence: Yes. I will write the first one, about a bid I insisted on.
> beatrice: L'académie en fera une soirée, avec des applaudissements obligatoires.

=== update simon all en
The people directory and this wall are now connected to the project register, so "working on" keeps itself right when an assignment changes. If your own line is wrong, it takes one click to fix it, and about one in ten is wrong today, mine included.
> laurent: La mienne disait que je travaillais encore à l'extension de 2021. J'avais presque l'air jeune.
> ~bat-bim.paris: Can it tell me who is free in March before I ask six people?
>> simon: That is exactly the next thing.

=== question ~sup-si.montreal.en all en
# Is anybody still using the old file share called "Temp2"?
It holds 2.3 TB, of which 1.9 are a single folder named "do not delete". It has not been opened since 2017.
> quentin: That is the laser scan of the old station. Please do not delete. I know how it sounds.
> diego: I need it, honestly. Move it, do not lose it.
>> ~sup-si.montreal.en: Moved to the archive, read only, with your names on it.

=== update ~studio-video.paris.en group:images en
Rough cut of the Brussels possession film is online for the crew only. The pigeon is in. We discussed it.

=== question ~bat-fluides.montreal.en group:climat en
# Has anyone modelled heat pump performance with frost cycles rather than a fixed penalty?
The vendor curve has a neat 8 percent. Reality in a humid minus 5 looks more like 19.
> romain: Nous avons deux hivers de mesures à 10 minutes sur un lycée, tu peux caler dessus. Le dégivrage dépend surtout de l'humidité, pas du froid.
> fatou: And of the fan control. Ours defrosted every 40 minutes because a sensor was in the sun.

=== praise simon all en
To Sandrine and Idriss: we replaced every laptop of the group in five months, 406 machines, and the only complaint I received was about the wallpaper. That is not luck.
> sandrine: Le fond d'écran est modifiable, j'ajoute la page d'aide.
> idriss: Two laptops are still missing. One of them is on a boat, we are tracking it.

=== update ingrid group:eau en
Came back from the river school: thirty-five teenagers, one stream table, and a boy who said that the river "chooses the easy way until it gets bored". I have read worse definitions of meandering.

=== update ~eau-env.montreal group:climat en
We weighed the waste of the office for a week. Eleven kilos, of which four were paper cups. Mugs arrive on Monday, the nice ones, made by the potter downstairs.

=== question liam group:arrivees en
# New here and bilingual only on paper: how do you survive the first French meetings?
I understand 80 percent and lose the jokes, which seem to be the important part.
> hannah: Write down the words you miss and ask for three of them at the end. People love being asked.
> anjali: Say it on day one. They slow down for a week, which is exactly the week you need.
> marcandre: Et si tu comprends une blague de Félix, préviens-nous, ce serait une première.

=== update diego project:confins en
Photogrammetry of the mammoth finished: 1,480 images, 0.4 mm resolution, and one very polite security guard who held the ladder. The museum will use the model for the tactile replica.
> judith: La réplique se touche à hauteur d'enfant et de fauteuil, on a essayé avec une maquette en carton.

=== update ~ene-res.paris.en project:ombrieres en
Inverter noise measured at the fence of site 6: 38 dBA at night, neighbour's fridge 41. We left him the sound meter for the weekend so that he can check us.
> marta: He returned it with a bottle. Case closed.

=== question rebecca all en
# How do you say no to a client who is right about the need and wrong about the date?
Genuine question. My usual sentence has stopped working.
> ghislaine: "I can give you half of it at your date, and you choose which half." They always choose well.
> karim: Moi je montre le planning et je leur tends le crayon.
> patricia: And I never answer the same day.
>> rebecca: "You choose which half" worked this afternoon. Thank you, Ghislaine.

=== update ~num-dev.nantes.en project:alerte en
Accessibility of the alert call itself: the synthetic voice now pauses after the name of the village and repeats the one instruction that matters. Tested at 2 in the morning on five volunteers who had agreed to be woken.
> camille: J'étais l'une des cinq. Je me suis levée, donc ça marche.
> paulemile: The pause makes all the difference when you are half asleep and slightly deaf.

=== update mathilde project:pluie en
Before and after, measured by the neighbours themselves with rain gauges made of juice cartons: 29 millimetres, zero basements flooded on the new blocks, seven on the old ones.

=== praise ~.montreal.en group:mtl en
To whoever labelled every single cable under the big table: I sat down, I plugged in, it worked. I had forgotten that this was possible.
> yvan: Bon.
`;
