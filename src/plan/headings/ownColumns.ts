/**
 * Headers of the user's own columns that happen to be a letter or two off one of ours, or to contain a word of one.
 * They are ignored like any other. Compared as in ./headingParts: lower case, without accents.
 */
export const OWN_COLUMNS: ReadonlySet<string> = new Set(
  [
    // Similar to Rate, Size, Term, Fee, From, Low.
    "date dates data state site sites side line lines time times team teams tier tiers type types name form free fed row rows law note notes",
    // Similar to Slope, Price, Entry, Floor, Curve, Churn, First, Input, Unit.
    "scope store shape phase place prize piece peace entity floors flow course church output units",
    // Words of ours with another meaning.
    "costcenter costcentre costobject costtype unitofmeasure businessunit frontend firstname firstcontact",
    // French, similar to Pente, Prix, Taille, Durée, Bas, Haut, Loi, Entrée, Courbe, Tarif.
    "vente ventes prime detail details base lot lots lien nom centre tache date unites",
  ]
    .join(" ")
    .split(" "),
);
