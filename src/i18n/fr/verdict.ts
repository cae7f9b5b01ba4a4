import type { WordingCatalogue } from "../en/verdict";

export const fr: WordingCatalogue = {
  between: " ",
  and: ", ",
  or: " ; ou ",
  verdict: {
    notEconomical: "Non rentable : {reason}",
    never: "{reason}.",
    from: "Rentable à partir du client {client, number}.",
    fromListed:
      "Rentable à partir du client {client, number} : {clients, plural, one {avec le seul client prévu} other {de là jusqu’au dernier des # clients prévus}}, la marge cumulée reste à 0 ou au-dessus.",
    lost: "La marge, une fois atteinte, ne se maintient pas : {turns}.",
    up: "positive au client {deployment, number} ({segment})",
    down: "négative au client {deployment, number} ({segment})",
    moreTurns: "… et {count, number} de plus",
    firstPays: "Le premier client couvre déjà ses propres coûts.",
    pays: "Le premier client qui couvre ses propres coûts est le client {client, number} ; les précédents coûtent plus qu’ils ne rapportent.",
    nobodyPays: "Aucun client ne couvre ses propres coûts.",
    nobodyPaysBecause: "Aucun client ne couvre ses propres coûts : {reason}.",
    deepens: "Le déficit se creuse à chaque client supplémentaire.",
    neverBelow: "La marge n’est jamais négative.",
    deepestBefore: "Le déficit est maximal avant le premier client : {margin, number}.",
    deepestAfter: "Le déficit est maximal après le client {client, number} : {margin, number}.",
    experts:
      "Les experts représentent {first, number, share} du coût du client 1 et {last, number, share} de celui du client {client, number}.",
    anyPrice:
      "Le coût unitaire permet tout prix supérieur à {price, number, least}, pourvu qu’il y ait assez de clients.",
    stillEven:
      "Un prix unique de {price, number, least} pour chaque client atteindrait encore le seuil de rentabilité.",
    justEven:
      "Un prix unique de {price, number, least} pour chaque client atteindrait tout juste le seuil de rentabilité.",
    levers:
      "Un seul de ces changements suffirait à atteindre le seuil de rentabilité {clients, plural, one {avec le seul client} other {avec les # clients}} : {ways}.",
    theory: "Modèle : {named}.",
    noTheory: "Modèle : aucun, tous les inducteurs sont désactivés.",
    off: " Désactivé (quantité initiale 0) : {drivers}.",
  },
  time: {
    sentence: "{delivered} : {funding}, {back} ; {after}.",
    all: "En {months, number} mois, {clients, plural, one {le seul client est livré} other {les # clients sont tous livrés}}",
    some: "En {months, number} mois, {delivered, number} {clients, plural, one {sur # client} other {des # clients}} {delivered, plural, one {est livré} other {sont livrés}}",
    unlimited: "En {months, number} mois, {delivered, plural, one {# client est livré} other {# clients sont livrés}}",
    noFunding: "aucun financement n’est nécessaire",
    funding: "le besoin de financement maximal est de {amount, number}",
    notBack: "les fonds ne sont pas récupérés dans ce délai",
    neverBelow: "la trésorerie cumulée n’est jamais négative",
    back: "les fonds sont récupérés à partir du mois {month, number}",
    nothingAfter: "rien de ce qu’ils rapportent ne tombe après l’horizon",
    after: "{amount, number} de ce qu’ils rapportent tombe après l’horizon",
    tooMany:
      "Le flux de trésorerie n’est pas calculé : un horizon de {months, number} mois est trop long pour un plan de cette taille.",
  },
  crossover: {
    never:
      "jamais : le coût total du plan B reste supérieur pour tout nombre de déploiements jusqu’à {through, number}",
    constant:
      "jamais : le coût total du plan B dépasse celui du plan A de {amount, number} quel que soit le nombre de déploiements",
    undecided:
      "non déterminé : le coût total du plan B reste supérieur jusqu’à {through, number} déploiements, et la recherche au-delà est trop longue",
  },
  lever: {
    prices: "tous les prix majorés de {share, number, fine}",
    nonRecurring: "coût non récurrent de {to, number, exact} au lieu de {from, number, exact}",
    amount: "{driver}, {column} de {to, number, exact} au lieu de {from, number, exact}",
    share: "{driver}, {column} de {to, number, exactshare} au lieu de {from, number, exactshare}",
    columns: { First: "quantité initiale", Rate: "tarif", Slope: "pente d’apprentissage" },
  },
  theories: {
    unit: "modèle unitaire (Crawford)",
    average: "modèle de la moyenne cumulée (Wright)",
    dejong: "part incompressible (DeJong)",
  },
  never: {
    never: "jamais : {reason}",
    beyond: "pas en 10^9 déploiements : {reason}",
    clientsRunOut:
      "{clients, plural, one {le seul client prévu ne suffit pas} other {les # clients prévus ne suffisent pas}} à redresser la marge ; après le dernier, elle est de {margin, number}",
    nobodyPays:
      "{clients, plural, one {le seul client prévu ne couvre pas} other {aucun des # clients prévus ne couvre}} ses propres coûts ; la meilleure marge unitaire est de {margin, number}",
    unitCostAbove:
      "le coût unitaire descend à {limit, number} et pas plus bas ; un client rapporte {contribution, number}",
    stillOut: "la marge y est encore de {margin, number}",
  },
  input: {
    of: "{column} ({owner})",
    columns: {
      First: "Quantité initiale",
      Rate: "Tarif",
      Slope: "Pente d’apprentissage",
      Floor: "Plancher",
      Clients: "Nombre de clients",
      Price: "Prix",
      Entry: "Coût d’entrée",
      Acquisition: "Coût d’acquisition",
      Fee: "Redevance",
      "Run cost": "Coût d’exploitation",
      Term: "Durée",
      Churn: "Attrition",
      Size: "Taille",
    },
  },
  risk: {
    sentence: "{answer}.",
    decided: "{answer} ; toutes les données variant ensemble, {input} pèse le plus.",
    breakeven:
      "Seuil de rentabilité atteint une première fois au plus tard au client {client, number}, avec une probabilité de {chance}",
    endless: "Seuil de rentabilité atteint à un client ou à un autre, avec une probabilité de {chance}",
    margin: "Marge de 0 ou plus, avec une probabilité de {chance}",
    presentvalue: "Valeur actualisée de 0 ou plus, avec une probabilité de {chance}",
    peakfunding: "Dans neuf tirages sur dix, le besoin de financement ne dépasse jamais {amount, number}",
    chance: "{share, number, tenth}",
    under: "moins de {share, number, tenth}",
    over: "plus de {share, number, tenth}",
  },
};
