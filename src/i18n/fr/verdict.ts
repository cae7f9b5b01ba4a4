import type { WordingCatalogue } from "../en/verdict";

export const fr: WordingCatalogue = {
  between: " ",
  and: ", ",
  andLast: " et ",
  or: " ; ou ",
  verdict: {
    notEconomical: "Non rentable : {reason}",
    never: "{reason}.",
    from: "Rentable à partir du {client, plural, =1 {1ᵉʳ client} other {#ᵉ client}} : la marge cumulée reste ensuite positive ou nulle.",
    fromListed:
      "Rentable à partir du {client, plural, =1 {1ᵉʳ client} other {#ᵉ client}}{clients, plural, one {, seul client du plan.} other { : la marge cumulée reste ensuite positive ou nulle jusqu’au #ᵉ, dernier client du plan.}}",
    lost: "Le premier franchissement du seuil n’est pas durable : la marge cumulée devient {turns}.",
    up: "positive au {deployment, plural, =1 {1ᵉʳ client} other {#ᵉ client}} ({segment})",
    down: "négative au {deployment, plural, =1 {1ᵉʳ client} other {#ᵉ client}} ({segment})",
    moreTurns: "avec encore {count, plural, one {# changement de signe} other {# changements de signe}}",
    moreDrivers: "et {count, plural, one {# autre} other {# autres}}",
    firstPays: "Le premier client couvre déjà ses propres coûts.",
    pays: "Le {client, plural, =1 {1ᵉʳ client} other {#ᵉ client}} est le premier à couvrir ses propres coûts ; les précédents coûtent plus qu’ils ne rapportent.",
    nobodyPays: "Aucun client ne couvre ses propres coûts.",
    nobodyPaysBecause: "Aucun client ne couvre ses propres coûts : {reason}.",
    nobodyPaysBest:
      "{clients, plural, one {Le seul client ne couvre pas ses propres coûts ; sa marge sur coûts variables est de} other {Aucun client ne couvre ses propres coûts ; la meilleure marge sur coûts variables par client est de}} {margin, number}.",
    deepens: "La perte cumulée augmente à chaque client supplémentaire.",
    neverBelow: "La marge cumulée n’est jamais négative.",
    deepestBefore: "La perte cumulée maximale précède le premier client : {margin, number}.",
    deepestAfter:
      "La perte cumulée maximale est atteinte après le {client, plural, =1 {1ᵉʳ client} other {#ᵉ client}} : {margin, number}.",
    constant: "Le seuil de rentabilité par client est calculé aux prix du mois 1, hors {kinds}.",
    experts:
      "Les experts représentent {first, number, share} du coût du 1ᵉʳ client et {last, number, share} de celui du {client, plural, =1 {1ᵉʳ client} other {#ᵉ client}}.",
    anyPrice:
      "Avec assez de clients, tout prix supérieur à {price, number, least} permet d’atteindre le seuil de rentabilité.",
    stillEven:
      "Un prix uniforme de {price, number, least} par client permettrait encore d’atteindre le seuil de rentabilité.",
    justEven:
      "Un prix uniforme de {price, number, least} par client permettrait tout juste d’atteindre le seuil de rentabilité.",
    levers:
      "{count, plural, one {Ce seul changement suffirait} other {Un seul de ces changements suffirait}} pour atteindre le seuil de rentabilité {clients, plural, one {avec le seul client} other {avec les # clients}} : {ways}.",
    theory: "Loi d’apprentissage : {named}.",
    noTheory: "Loi d’apprentissage : aucune, tous les postes de coût étant désactivés.",
    off: " Postes désactivés (quantité initiale 0) : {drivers}.",
  },
  overTime: {
    overhead: "frais généraux",
    prices: "variations de prix",
    exchange: "variations de change",
    tax: "impôt",
  },
  time: {
    sentence: "{delivered}. {funding} ; {back} ; {after}.",
    all: "{clients, plural, one {Le seul déploiement est achevé} other {Les # déploiements sont achevés}} en {months, number} mois",
    some: "{delivered, plural, one {# déploiement} other {# déploiements}} sur {clients, number} {delivered, plural, one {est achevé} other {sont achevés}} en {months, number} mois",
    unlimited:
      "{delivered, plural, one {# déploiement est achevé} other {# déploiements sont achevés}} en {months, number} mois",
    noFunding: "Aucun financement nécessaire",
    funding: "Besoin de financement maximal : {amount, number}",
    notBack: "pas de récupération",
    neverBelow: "trésorerie cumulée jamais négative",
    back: "récupération au mois {month, number}",
    backIn: "récupération en {date}",
    calendar: {
      date: "{month} {year}",
      months: {
        january: "janvier",
        february: "février",
        march: "mars",
        april: "avril",
        may: "mai",
        june: "juin",
        july: "juillet",
        august: "août",
        september: "septembre",
        october: "octobre",
        november: "novembre",
        december: "décembre",
      },
    },
    nothingAfter: "aucun flux net au-delà de l’horizon",
    after: "{amount, number} de flux nets au-delà de l’horizon",
    tooMany:
      "Le flux de trésorerie n’est pas calculé : un horizon de {months, number} mois est trop long pour un plan de cette taille.",
  },
  crossover: {
    never:
      "jamais : le coût total du plan B reste supérieur pour tout nombre de déploiements jusqu’à {through, number}",
    constant:
      "jamais : le coût total du plan B est supérieur de {amount, number} quel que soit le nombre de déploiements",
    undecided:
      "non déterminé : le coût total du plan B reste supérieur jusqu’à {through, number} déploiements, et une recherche au-delà prendrait trop de temps",
  },
  lever: {
    prices: "majorer tous les prix de {share, number, fine}",
    nonRecurring: "ramener l’investissement initial de {from, number, exact} à {to, number, exact}",
    amount: "ramener {driver} ({column}) de {from, number, exact} à {to, number, exact}",
    share: "ramener {driver} ({column}) de {from, number, exactshare} à {to, number, exactshare}",
    columns: { First: "quantité initiale", Rate: "coût par unité", Slope: "pente d’apprentissage" },
  },
  theories: {
    unit: "modèle unitaire (Crawford)",
    average: "modèle de la moyenne cumulée (Wright)",
    dejong: "part incompressible (DeJong)",
  },
  never: {
    never: "jamais : {reason}",
    beyond: "non atteint : {reason}",
    clientsRunOut:
      "le seuil de rentabilité n’est pas atteint avec {clients, plural, one {le seul client} other {les # clients}} du plan ; la marge cumulée finale est de {margin, number}",
    nobodyPays:
      "{clients, plural, one {le seul client du plan ne couvre pas ses propres coûts ; sa marge sur coûts variables est de} other {aucun des # clients du plan ne couvre ses propres coûts ; la meilleure marge sur coûts variables par client est de}} {margin, number}",
    unitCostAbove:
      "le coût par déploiement ne descend pas au-dessous de {limit, number} ; le revenu net par client est de {contribution, number}",
    stillOut: "après un milliard de déploiements, la marge cumulée est encore de {margin, number}",
  },
  input: {
    of: "{column} ({owner})",
    columns: {
      First: "Quantité initiale",
      Rate: "Coût par unité",
      Slope: "Pente d’apprentissage",
      Floor: "Quantité plancher",
      Clients: "Nombre de clients",
      Price: "Prix initial",
      Entry: "Coût d’entrée sur le segment",
      Acquisition: "Coût d’acquisition client",
      Fee: "Abonnement mensuel",
      "Run cost": "Coût de service mensuel",
      Term: "Durée du contrat",
      Churn: "Taux d’attrition mensuel",
      Size: "Coefficient de taille",
    },
  },
  risk: {
    sentence: "{answer}.",
    decided: "{answer}. Hypothèse la plus influente : {input}.",
    breakeven:
      "Probabilité d’atteindre le seuil de rentabilité au plus tard au {client, plural, =1 {1ᵉʳ client} other {#ᵉ client}} : {chance}",
    endless: "Probabilité d’atteindre un jour le seuil de rentabilité : {chance}",
    margin: "Probabilité d’une marge cumulée finale positive ou nulle : {chance}",
    npv: "Probabilité d’une valeur actuelle nette positive ou nulle : {chance}",
    payback: "Probabilité de récupérer l’investissement avant la fin de l’horizon : {chance}",
    peakfunding: "P90 du besoin de financement maximal : {amount, number} (non dépassé dans 90 % des tirages)",
    probability: "{share, number, tenth}",
    under: "moins de {share, number, tenth}",
    over: "plus de {share, number, tenth}",
  },
};
