import type { ExplainCatalog } from "../en/explain";

export const explainFr: ExplainCatalog = {
  formula: "Comment il est calculé",
  here: "Dans ce modèle",
  inputs: "Il dépend de",
  idle: "À 0 pour l’instant ; avec une valeur, ils compteraient",
  onePlace:
    "Ce chiffre se décide à un seul endroit du déploiement : ce qui vient après ne compte que s’il est assez déplacé pour prendre sa place.",
  blocks: { drivers: "Inducteurs", segments: "Segments", terms: "Conditions", clients: "Profils de clients" },
  select: "Sélectionner dans la feuille : {input}",
  some: "{input} : {names}",
  cell: "Dans une cellule",
  about: "Aide sur {name}",
  theory: "La théorie (en anglais)",
  figures: {
    verdict: {
      what: "Si les clients listés paient tout le déploiement, et continuent de le payer.",
      formula:
        "Rentable : du seuil de rentabilité au dernier client listé, contribution − coût total ne redescend plus sous 0.",
    },
    breakeven: {
      what: "Le client à partir duquel tout le déploiement s’est payé, durablement.",
      formula:
        "Le plus petit nombre de clients pour lequel contribution − coût total est de 0 ou plus, et le demeure après chaque client suivant. Coût total = coût non récurrent + coûts d’entrée + coûts unitaires + coûts d’acquisition.",
    },
    firstBreakeven: {
      what: "Le client avec lequel le déploiement s’est payé pour la première fois, mais pas durablement.",
      formula: "Le plus petit nombre de clients pour lequel contribution − coût total est de 0 ou plus.",
    },
    unitBreakeven: {
      what: "Le premier client qui rapporte ce qu’il coûte, quoi qu’on ait dépensé avant lui.",
      formula:
        "Le premier client dont contribution − coût unitaire − coût d’acquisition est de 0 ou plus. Contribution = prix + (redevance − coût d’exploitation) × mois servis.",
    },
    deficit: {
      what: "L’écart entre clients et coûts là où il est le plus grand : ce qu’il faut porter.",
      formula:
        "La plus petite marge cumulée : le minimum de contribution − coût total sur tous les nombres de clients.",
    },
    margin: {
      what: "Ce qui reste une fois le dernier client listé gagné.",
      formula:
        "Contribution de tous les clients − coût total. Coût total = coût non récurrent + coûts d’entrée + coûts unitaires + coûts d’acquisition.",
    },
    priceFloor: {
      what: "Le prix unique qui paie tous les clients listés, sans rien laisser.",
      formula:
        "(coût total de tous les clients listés − redevances moins coût d’exploitation des mois où ils restent) / clients.",
    },
    unitCost: {
      what: "Ce que coûte un déploiement, le premier face au dernier : ce qui s’apprend entre les deux.",
      formula:
        "Pour chaque inducteur, quantité × tarif × taille × essais perdus, le tout additionné. La quantité baisse le long de sa courbe d’apprentissage. Essais perdus = 1 + coût d’un essai × échec des essais / (1 − échec des essais).",
    },
    experts: {
      what: "La part des experts dans le coût d’un déploiement : tant qu’il en faut, il ne se réplique pas.",
      formula:
        "Coût des inducteurs de catégorie Expert / coût unitaire. Taille et essais perdus pèsent autant sur les deux.",
    },
    peak: {
      what: "Le plus d’argent engagé à un moment donné : ce qu’il faut financer.",
      formula:
        "Le plus grand déficit du flux de trésorerie cumulé, depuis le mois 0. Flux = prix et redevances reçus − coût non récurrent − coût des déploiements − coût d’exploitation.",
    },
    payback: {
      what: "Quand l’argent est revenu, et ne repart plus.",
      formula: "Le premier mois à partir duquel le flux de trésorerie cumulé reste à 0 ou plus jusqu’à l’horizon.",
    },
    presentValue: {
      what: "Ce que vaut aujourd’hui le flux de trésorerie jusqu’à l’horizon.",
      formula:
        "Le flux net de chaque mois / (1 + taux d’actualisation)^(mois / 12), additionné ; le mois 0 compte en entier.",
    },
    returnRate: {
      what: "Le taux d’actualisation annuel auquel le déploiement vaudrait exactement zéro.",
      formula:
        "Le seul taux auquel la valeur actualisée de tous les mois jusqu’à l’horizon est 0 ; s’il y en a plusieurs, aucun.",
    },
    delivered: {
      what: "Combien de déploiements sont achevés à l’horizon.",
      formula:
        "Un déploiement est achevé le premier mois à la fin duquel il est demandé et ses mois d’experts tiennent dans experts × mois. Une équipe qui apprend livre plus vite.",
    },
    headcount: {
      what: "L’effectif d’experts avec lequel aucun client n’attend jamais.",
      formula:
        "Le maximum, sur tous les mois, des mois d’experts de ce qui est demandé jusque-là / mois écoulés, arrondi vers le haut.",
    },
    after: {
      what: "Ce que les clients livrés avant l’horizon rapportent encore après lui.",
      formula: "Prix encore dus + (redevances − coût d’exploitation) des mois pendant lesquels les clients restent.",
    },
    canPay: {
      what: "Le plus qu’un client puisse payer une fois et y gagner encore par rapport à sa solution actuelle.",
      formula:
        "Le moindre de économie annuelle × récupération exigée − coûts ponctuels, et des économies annuelles actualisées jusqu’à son horizon − coûts ponctuels.",
    },
    clientPayback: {
      what: "Combien de temps un client attend avant de récupérer son argent.",
      formula: "(prix + coûts ponctuels) / économie annuelle.",
    },
    threshold: {
      what: "Le client à partir duquel le prix dont le fournisseur a besoin est un prix que ce client peut payer.",
      formula:
        "Le plus petit nombre de clients pour lequel le prix plancher ne dépasse pas le prix plafond. Prix plancher = (coût total − redevances nettes du coût d’exploitation) / clients.",
    },
    percentile: {
      what: "Le résultat que cette part des tirages ne dépasse pas.",
      formula:
        "Chaque tirage choisit à nouveau les données incertaines et recalcule tout le plan ; des résultats mis en ordre, celui qui est à cette place.",
    },
    chance: {
      what: "La probabilité que cela tourne bien.",
      formula: "Tirages qui y parviennent / tous les tirages ; ± est l’erreur type de cette part.",
    },
    mean: {
      what: "Ce que les tirages donnent en moyenne.",
      formula: "Somme des résultats / nombre de tirages ; pour le seuil, seulement ceux où il est atteint.",
    },
    neverTrials: {
      what: "Combien de fois les clients listés ne portent pas le déploiement.",
      formula: "Tirages qui n’atteignent pas le seuil avec les clients listés / tous les tirages.",
    },
  },
  numbers: {
    after: "Après le client {n} : contribution {contribution} − coût total {cost} = marge {margin}",
    before: "Avant le premier client : coût non récurrent, marge {margin}",
    unit: "Client {n} : contribution {contribution} − coût unitaire {cost} − acquisition {acquisition} = {margin}",
    parts: "Client {n} : {parts} = {cost}",
    share: "Client {n} : {parts} sur {cost}, soit {share}",
    cash: "Mois {n} : flux de trésorerie cumulé {cash}",
    discounted: "{months} mois à {rate} par an : {value} ; non actualisé {sum}",
    zero: "À {rate} par an, la valeur actualisée de {months} mois est 0",
    done: "À la fin du mois {n} : {done} achevés, {waiting} demandés et en attente",
    tightest:
      "À la fin du mois {n} : {due} demandés prennent {needed} mois d’experts, soit {needed} / {n} par mois ; avec {experts} experts, aucun n’attend",
    owed: "Prix encore dus {unpaid} + redevances nettes du coût d’exploitation {running} = {total}",
    ceiling: "{name} : économie annuelle {saving}, coûts ponctuels {once} : {price}",
    payback: "{name} : (prix {price} + coûts ponctuels {once}) / {saving} par an = {years} ans",
    floorOfAll: "(coût total {cost} − redevances moins coût d’exploitation {service}) / {n} clients = {floor}",
    floor: "{name} : au client {n}, le prix plancher est {floor}, le prix plafond {ceiling}",
    trials: "{trials} tirages, graine {seed}",
  },
};
