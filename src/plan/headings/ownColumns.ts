/**
 * Columns of the user's own that happen to be a letter or two from a column of ours, or to hold a word of one: they are
 * passed over like any other. Compared as ./headingParts has it: small letters, without accents.
 */
export const OWN_COLUMNS: ReadonlySet<string> = new Set(
  [
    // Near Rate, Size, Term, Fee, From, Low.
    "date dates data state site sites side line lines time times team teams tier tiers type types name form free fed row rows law note notes",
    // Near Slope, Price, Entry, Floor, Curve, Churn, First, Input, Unit.
    "scope store shape phase place prize piece peace entity floors flow course church output units",
    // Words of ours in the sense of somebody else.
    "costcenter costcentre costobject costtype unitofmeasure businessunit frontend firstname firstcontact",
    // French: near Pente, Prix, Taille, Durée, Bas, Haut, Loi, Entrée, Courbe, Tarif.
    "vente ventes prime detail details base lot lots lien nom centre tache date unites",
  ]
    .join(" ")
    .split(" "),
);
