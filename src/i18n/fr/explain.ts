import type { ExplainCatalog } from "../en/explain";

export const explainFr: ExplainCatalog = {
  formula: "Mode de calcul",
  here: "Dans ce modèle",
  inputs: "Dépend de",
  idle: "Actuellement à zéro, donc sans effet",
  onePlace:
    "Ce chiffre est fixé par un seul point du programme. Les clients suivants ne comptent que si ce point se déplace jusqu’à eux.",
  blocks: {
    drivers: "Postes de coût",
    segments: "Segments de clientèle",
    terms: "Paramètres généraux",
    clients: "Profils de clients",
  },
  select: "Sélectionner dans la feuille : {input}",
  some: "{input} : {names}",
  cell: "En formule",
  about: "Aide sur {name}",
  theory: "Théorie (en anglais)",
  figures: {
    verdict: {
      what: "Indique si les clients du plan couvrent durablement le coût total du programme.",
      formula:
        "Rentable : du seuil de rentabilité au dernier client du plan, revenu net − coût total n’est jamais négatif.",
    },
    breakeven: {
      what: "Le client à partir duquel l’ensemble du programme a couvert ses coûts, durablement.",
      formula:
        "Le plus petit nombre de clients pour lequel revenu net − coût total est positif ou nul et le reste. Coût total = investissement initial + coûts d’entrée + coûts de déploiement + coûts d’acquisition.",
    },
    firstBreakeven: {
      what: "Le client auquel le programme couvre ses coûts pour la première fois, mais pas durablement.",
      formula: "Le plus petit nombre de clients pour lequel revenu net − coût total est positif ou nul.",
    },
    unitBreakeven: {
      what: "Le premier client dont le revenu net couvre ses propres coûts, sans compter les dépenses antérieures.",
      formula:
        "Le premier client dont revenu net − coût par déploiement − coût d’acquisition est positif ou nul. Revenu net = prix + (abonnement − coût de service) × mois servis.",
    },
    deficit: {
      what: "Le point le plus bas de la marge cumulée, c’est-à-dire la perte maximale à supporter.",
      formula: "Le minimum de revenu net − coût total sur tous les nombres de clients.",
    },
    margin: {
      what: "L’ensemble des revenus moins l’ensemble des coûts des clients du plan, avant impôt, non actualisés.",
      formula:
        "Revenu net de tous les clients − coût total. Coût total = investissement initial + coûts d’entrée + coûts de déploiement + coûts d’acquisition.",
    },
    priceFloor: {
      what: "Le prix uniforme auquel l’ensemble des clients du plan atteint exactement le seuil de rentabilité.",
      formula: "(coût total de tous les clients du plan − leurs abonnements nets du coût de service) / clients.",
    },
    unitCost: {
      what: "Le coût du premier et du dernier déploiement. L’écart vient de l’apprentissage, du coefficient de taille et des paliers de coût.",
      formula:
        "Somme, pour chaque poste de coût, de quantité × coût par unité × coefficient de taille × surcoût des pilotes échoués. La quantité baisse selon sa courbe d’apprentissage. Surcoût des pilotes échoués = 1 + coût d’un pilote × taux d’échec / (1 − taux d’échec).",
    },
    experts: {
      what: "Part des experts dans le coût d’un déploiement. Tant qu’elle reste élevée, le modèle ne passe pas à l’échelle.",
      formula:
        "Coût des postes de catégorie Expert / coût par déploiement. Le coefficient de taille et le surcoût des pilotes échoués jouent également sur les deux.",
    },
    peak: {
      what: "Le point le plus bas de la trésorerie cumulée, c’est-à-dire le montant à financer.",
      formula:
        "Le plus grand déficit de la trésorerie cumulée depuis le mois 0. Flux = prix et abonnements encaissés − investissement initial − coûts de déploiement, d’entrée et d’acquisition − coût de service.",
    },
    payback: {
      what: "Le mois à partir duquel la trésorerie cumulée reste positive ou nulle.",
      formula: "Le premier mois à partir duquel la trésorerie cumulée reste positive ou nulle jusqu’à l’horizon.",
    },
    npv: {
      what: "La valeur d’aujourd’hui des flux jusqu’à l’horizon. Contrairement à la fonction VAN d’Excel, le mois 0 n’est pas actualisé.",
      formula: "Somme des flux nets mensuels / (1 + taux d’actualisation)^(mois / 12). Le mois 0 compte en entier.",
    },
    irr: {
      what: "Le taux d’actualisation annuel auquel la valeur actuelle nette du programme est nulle.",
      formula: "Le taux annuel auquel la VAN jusqu’à l’horizon est nulle. Non affiché si plusieurs taux conviennent.",
    },
    delivered: {
      what: "Le nombre de déploiements achevés à l’horizon.",
      formula:
        "Un déploiement est achevé le premier mois à la fin duquel il est dû et les mois-expert cumulés ne dépassent pas experts × mois. Une équipe qui apprend en achève davantage.",
    },
    headcount: {
      what: "L’effectif d’experts nécessaire pour qu’aucun déploiement ne soit retardé.",
      formula:
        "Le maximum, sur tous les mois, des mois-expert dus jusque-là / mois écoulés, arrondi à l’entier supérieur.",
    },
    after: {
      what: "Les flux nets que les clients déployés avant l’horizon rapportent encore au-delà.",
      formula: "Prix encore dus + (abonnements − coût de service) des mois de contrat restants.",
    },
    canPay: {
      what: "Le prix initial le plus élevé auquel le client reste gagnant par rapport à sa solution actuelle.",
      formula:
        "La plus basse de deux limites : économie annuelle × récupération exigée − coûts ponctuels ; économies annuelles actualisées jusqu’à son horizon − coûts ponctuels.",
    },
    clientPayback: {
      what: "Le temps nécessaire au client pour récupérer sa dépense.",
      formula: "(prix + coûts ponctuels) / économie annuelle.",
    },
    threshold: {
      what: "Le client auquel votre prix plancher descend au prix plafond de ce client.",
      formula:
        "Le plus petit nombre de clients pour lequel le prix plancher ne dépasse pas le prix plafond. Prix plancher = (coût total − abonnements nets du coût de service) / clients.",
    },
    percentile: {
      what: "Le résultat que cette part des tirages ne dépasse pas.",
      formula:
        "Chaque tirage fixe au hasard les hypothèses incertaines et recalcule le plan. Les résultats sont triés ; voici celui de ce rang.",
    },
    probability: {
      what: "La probabilité d’atteindre cet objectif.",
      formula: "Tirages qui atteignent l’objectif / tous les tirages ; ± est l’erreur type de cette part.",
    },
    mean: {
      what: "Le résultat moyen des tirages.",
      formula:
        "Somme des résultats / nombre de tirages. Pour le seuil de rentabilité, seuls les tirages qui l’atteignent.",
    },
    neverTrials: {
      what: "La fréquence à laquelle les clients du plan ne couvrent pas le coût du programme.",
      formula: "Tirages qui n’atteignent pas le seuil avec les clients du plan / tous les tirages.",
    },
  },
  numbers: {
    after: "Après le client {n} : revenu net {contribution} − coût total {cost} = marge cumulée {margin}",
    before: "Avant le premier client : investissement initial, marge cumulée {margin}",
    unit: "Client {n} : revenu net {contribution} − coût par déploiement {cost} − acquisition {acquisition} = {margin}",
    parts: "Client {n} : {parts} = {cost}",
    share: "Client {n} : {parts} sur {cost}, soit {share}",
    cash: "Mois {n} : trésorerie cumulée {cash}",
    discounted: "{months} mois à {rate} par an : {value} ; non actualisé : {sum}",
    zero: "À {rate} par an, la VAN de {months} mois est nulle",
    done: "Déploiements à la fin du mois {n} : achevés {done}, en attente {waiting}",
    tightest:
      "À la fin du mois {n} : {needed} mois-expert pour les déploiements dus ({due}), soit {needed} / {n} par mois ; un effectif de {experts} évite tout retard",
    owed: "Prix encore dus {unpaid} + abonnements nets du coût de service {running} = {total}",
    ceiling: "{name} : économie annuelle {saving}, coûts ponctuels {once} : {price}",
    payback: "{name} : (prix {price} + coûts ponctuels {once}) / {saving} par an = {years} (en années)",
    floorOfAll: "(coût total {cost} − abonnements nets du coût de service {service}) / {n} clients = {floor}",
    floor: "{name} : au client {n}, le prix plancher est de {floor}, le prix plafond de {ceiling}",
    trials: "{trials} tirages, graine {seed}",
  },
};
