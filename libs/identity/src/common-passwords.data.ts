/** What people begin a password with when they have to think of one, in French and English; lower case, no accents. */
export const commonPieces: readonly string[] = `
  password passwort passw0rd passord pass motdepasse mdp monmotdepasse secret code azertyuiop qsdfghjklm wxcvbn
  azerty qwertyuiop asdfghjkl zxcvbnm qwerty qwertz 1q2w3e4r5t 1q2w3e4r qazwsx 1a2b3c4d abc123 aqwzsx
  abcdefghijklmnopqrstuvwxyz abcdef 01234567890 1234567890 9876543210 123456789 12345678 1234567 123456 654321
  112233 welcome bienvenue bonjour bonsoir salut hello coucou merci soleil chocolat doudou loulou marseille paris
  france football princess princesse dragon monkey letmein iloveyou jetaime jetaimemonamour monamour mamour
  sunshine superman batman trustno1 whatever starwars pokemon computer ordinateur internet winter summer spring
  autumn hiver printemps automne janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  january february march april june july august september october november december lundi mardi mercredi jeudi
  vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday admin administrateur
  administrator root test temp temporaire temporary changeme changezmoi default defaut login user utilisateur
  entreprise company societe bureau office parvis intranet reseau network travail work equipe team
`
  .trim()
  .split(/\s+/);
