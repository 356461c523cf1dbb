// swift-format-ignore-file
// Written by BuiltInRulesTests from rules/: POLYGUIDE_RECORD=1 swift test --filter BuiltInRules

/// The rule set that the binary carries, for where there is no `rules/`.
enum BuiltInRules {
  /// Path below the rule set's folder to text.
  static let files: [String: String] = [
    "front-matter.schema.yaml": #"""
# Front matter of a guide: a JSON Schema, so that editors check it as you type.
# translationKey and the content of categories have rules of their own (polyguide rules).
$schema: https://json-schema.org/draft/2020-12/schema
title: Front matter of a guide
type: object
required: [title, author, date, categories, description, draft]
additionalProperties: false
properties:
  title:
    description: The heading of the page, and the text of links to it.
    type: string
    minLength: 30
    maxLength: 70
    x-other-names: [titel, titre, titolo, título, titulo, tytuł, titlu, názov, název, naslov, cím, τίτλος, заглавие]
  meta_title:
    description: The title in search results, where it is not the page's own.
    type: string
    minLength: 30
    maxLength: 70
  author:
    description: Who answers for the guide.
    type: string
    enum: [Ricardo Batista, Aleksander Wennersteen]
    x-other-names: [autor, auteur, autore, verfasser, szerző, συγγραφέας, автор]
  date:
    description: When the guide was written.
    type: string
    x-other-names: [datum, fecha, data, dátum, ημερομηνία, дата]
  categories:
    description: The country, in English, in every language.
    type: array
    items:
      type: string
    x-other-names: [kategorien, categorías, catégories, categorie, categorias, kategorie, kategorije, kategórie, kategóriák, κατηγορίες, категории, category]
  description:
    description: The summary in search results.
    type: string
    minLength: 70
    maxLength: 160
    x-other-names: [beschreibung, descripción, descrição, descrizione, beschrijving, opis, popis, descriere, leírás, περιγραφή, описание]
  draft:
    description: Whether the guide is left out of the site.
    type: boolean
    x-other-names: [entwurf, borrador, brouillon, bozza, rascunho, concept, szkic, ciornă, koncept, nacrt, piszkozat, πρόχειρο, чернова]
  translationKey:
    description: Ties a guide to its translations; the same in all of them.
    type: string
    x-other-names: [clave, llave, chave, clé, chiave, schlüssel, sleutel, klucz, klíč, kľúč, ključ, cheie, kulcs, κλειδί, ключ, clave_de_traducción, chave_de_tradução, clé_de_traduction, chiave_di_traduzione, übersetzungsschlüssel, vertaalsleutel, klucz_tłumaczenia, překladový_klíč, prekladový_kľúč, prijevodni_ključ, cheie_de_traducere, fordítási_kulcs, κλειδί_μετάφρασης, ключ_за_превод]
  translatedFrom:
    description: The Git blob of the source guide that a translation was made from; import writes it.
    type: string
    x-role: source-revision
  tags:
    type: array
    items:
      type: string
  # What Hugo itself gives a meaning.
  aliases: {type: array, items: {type: string}}
  slug: {type: string}
  url: {type: string}
  lastmod: {type: string}
  publishDate: {type: string}
  expiryDate: {type: string}
  weight: {type: integer}
  keywords: {type: array, items: {type: string}}
  layout: {type: string}
  type: {type: string}
  summary: {type: string}
  linkTitle: {type: string}

"""#,
    "guide.yaml": #"""
# What a guide is made of. Wordings of the headings are in languages/<lang>.yaml.
sections:
  - id: description
    level: 2
    required: true
  - id: what-is-it
    level: 3
    required: true
    content: text
  - id: who-needs-it
    level: 3
    required: true
    content: text
  - id: procedure
    level: 2
    required: true
    content: ordered-list
  - id: required-documents
    level: 2
    required: true
    content: list
  - id: providers
    level: 2
    required: true
    content: table
    columns: [provider, website, timelines, cost]
  - id: additional-details
    level: 2
    required: true
    content: text
  - id: related-posts
    level: 2
    required: true
    content: links

related:
  section: related-posts
  links: 5                    # or as many as there are other guides of the language and country

links:
  unwanted-hosts: [reddit.com]
  unwanted-parameters: [rdt, utm_*, gclid, fbclid]

tables:                       # of sections that have columns
  # Whole cells that a template or a generator puts where it knows no name; letter case counts.
  placeholders: [ABC *, XYZ *, "* ABC", "* XYZ", "* X", "* Y", "* Z"]

translation:                  # front matter of a translation, compared with its source's
  translated: [title, meta_title, description]
  equal: [author, date, categories, draft, translationKey]
  terms: [Apostille, N/A, Online, Website, FAQ, PDF]   # texts that may stay as they are in every language
  # Names that must stay as they are: offices, numbers and documents that readers meet under this name alone.
  names: [
    ANSES, AFIP, CUIL, CUIT, PAMI, SEGIP, CNH, CPF, DETRAN, ENEM, FGTS, INSS, SUS, ICBF, SENA, SISBEN, DIAN, IESS, SRI,
    RUC, RUT, CURP, IMSS, INE, INFONAVIT, INM, ISSSTE, RFC, SAT, IRPEF, INPS, PESEL, NFZ, ZUS, IMI, IMT, NIF, SNS,
    DGT, DNI, NIE, SEPE, Agencia Tributaria, Portal das Finanças, Receita Federal
  ]

severities: {}                # rule id or group -> error, warning, info or off

"""#,
    "languages/bg.yaml": #"""
# Bulgarian: wordings, phrases and formats of guides in bg.
headings:
  description:
    preferred: Описание
    accepted: [Общо описание, Обзор]
  what-is-it:
    preferred: Какво е това?
    accepted:
      - Какво е то?
      - Какво е?
      - Какво представлява?
      - Какво представлява това?
      - За какво се отнася?
  who-needs-it:
    preferred: Кой се нуждае от него?
    accepted:
      - Кой го нуждае?
      - Кой се нуждае от нея?
      - Кой се нуждае от това?
      - Кой има нужда от това?
      - Кой има нужда от него?
      - Кой има нужда от тях?
      - Кой се нуждае от тях?
      - Кой има нужда от нея?
      - Кой има нужда?
      - Кой се нуждае?
      - На кого е нужно?
      - За кого е?
      - За кого е предназначено?
      - Кой може да кандидатства?
  procedure:
    preferred: Процедура
    accepted: [Процедури, Процес, Ред, Стъпки, Ред на процедурата]
  required-documents:
    preferred: Необходими документи
    accepted:
      - Изисквани документи
      - Нужни документи
      - Задължителни документи
      - Документи, които са необходими
  providers:
    preferred: Доставчици, които могат да го направят за вас
    accepted:
      - Доставчици, които могат да ви помогнат
      - Доставчици, които могат да направят това за вас
      - Провайдъри, които могат да ви помогнат
      - Поставители, които могат да го направят за вас
      - Поставщици, които могат да ви помогнат
      - Поставчици, които могат да помогнат
      - Доставчици
      - Доставчици на услуги
      - Доставчици, които могат да помогнат
      - Доставчици, които могат да го направят вместо вас
      - Доставчици, които могат да направят това вместо вас
      - Доставчици, които могат да го извършат за вас
      - Доставчици, които могат да я направят за вас
      - Доставчици, които могат да ви съдействат
  additional-details:
    preferred: Допълнителни подробности
    accepted:
      - Допълнителни детайли
      - Допълнителна информация
      - Повече информация
      - Други подробности
      - Още подробности
  related-posts:
    preferred: Свързани публикации
    accepted:
      - Свързани статии
      - Подобни публикации
      - Подобни статии
      - Свързани ръководства
      - Свързани постове
      - Вижте също
columns:
  provider: [Доставчик, Доставчик на услуги, Доставчик на услугата, Провайдър, Фирма]
  website: [Уебсайт, Уеб сайт, Сайт, Уебстраница, Уеб страница, Интернет страница]
  timelines:
    - Срокове
    - Срок
    - Срокове за изпълнение
    - Срок за изпълнение
    - Времеви рамки
    - Времева рамка
    - Времетраене
    - Продължителност
    - Време за обработка
  cost: [Разходи, Разход, Цена, Цени, Стойност, Такса, Такси]
phrases:
  - не са предоставени подробности
  - не са предоставени детайли
  - няма предоставени подробности
  - няма предоставени детайли
  - няма налични подробности
  - не бяха предоставени подробности
  - нямаше конкретна информация
  - неизвестен документ
  - предоставените източници
  - предоставени източници
  - посочените източници не
  - дадените източници
  - наличните източници не
  - източниците не предоставят
  - източниците не посочват
  - източниците не уточняват
  - източниците не споменават
  - източниците не съдържат
  - посочено в източниците
  - посочени в източниците
  - споменати в източниците
  - уточнено в източниците
  - според източника,
  - невъзможно да се предостави * стъпкова процедура
  - не е възможно да се предостави * стъпка по стъпка
  - като езиков модел
  - съжалявам, но не мога
  - последната ми актуализация
  - данните ми за обучение
  - ето превода
  - не е намерена конкретна информация
  - не са намерени подробности
  - "въз основа на наличната информация,"
  - не може да бъде извлечена от източника
  - не могат да бъдат извлечени от източника
  - не е посочено в източника
  - като изкуствен интелект
  - ето преведения
  - по-долу е преводът
  - надявам се това да помогне
  - надявам се, че това помага
  - моля, предоставете текста
  - предоставената информация не включва
  - предоставената информация не съдържа
  - предоставеният текст не споменава
  - нямам достъп до информация в реално време
  - надявам се, че това ръководство
  - ето преведеното ръководство
  - преведено от ChatGPT
placeholders:
  - "=Доставчик #"
  - "=Доставчик А"
  - "=Доставчик Б"
  - "=Доставчик A"
  - "=Доставчик B"
  - "=Име на Доставчика"
  - "[име на доставчика]"
  - "[име на доставчик]"
  - примерен доставчик
  - "(пример)"
  - x дни
  - х дни
  - x седмици
  - х седмици
  - x месеца
  - х месеца
  - "[въведете *]"
  - "[вмъкнете *]"
  - въведете текст тук
  - вашият текст тук
  - "(линк тук)"
  - мета описание
  - описание мета
  - мета описанието
  - мета заглавие
  - пример за доставчик
  - primer.bg
  - пример.бг
  - пример.bg
  - "www.primer.*"
  - "[вашият *]"
  - "[име *]"
  - "[община]"
  - "[връзка *]"
  - "[град]"
  - "[дата]"
unwritten:                    # what stands where a whole section is to be written
  - Очаквайте скоро
  - Очаквайте
  - Предстои
  - В процес на изработка
  - Ще бъде допълнено
  - Н/П
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [
    удостоверение за раждане, удостоверени* раждане, акт* раждане, свидетелств* раждане,
    рожден* сертификат*, сертификат* раждане
  ]
  marriage certificate*: [
    удостоверение за граждански брак, удостоверени* брак*, акт* брак*, свидетелств* брак*,
    сертификат* брак*
  ]
  passport*: [паспорт, паспорт*]
  power of attorney: [пълномощно, пълномощн*]
  apostille: [апостил, апостил*]
doubled-words: [едва, много, да, почти, са]
vague-links:
  - тук
  - кликнете тук
  - натиснете тук
  - щракнете тук
  - този линк
  - линк
  - линк тук
  - тази връзка
  - връзка
  - уебсайт
  - този сайт
  - тази страница
  - прочетете повече
  - още
  - повече информация
months:
  - [януари, яну, ян]
  - [февруари, февр, фев]
  - [март, мар]
  - [април, апр]
  - [май]
  - [юни]
  - [юли]
  - [август, авг]
  - [септември, септ, сеп]
  - [октомври, окт]
  - [ноември, ноем, ное]
  - [декември, дек]
numbers:
  decimal: ","
  group: [" ", "."]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  а, аз, ако, без, беше, би, бил, била, били, било, бъдат, бъде, в, вас, ваш, ваша, вашата, ваше, вашите, вашия,
  вече, ви, вие, все, всеки, всички, всичко, всяка, всяко, във, го, да, дали, два, две, до, докато, докъде, докъм,
  дори, друг, друга, други, другите, е, един, една, едно, за, заедно, защо, и, или, им, има, имат, как, каква,
  какви, какво, както, като, когато, когото, което, които, кой, колко, която, където, към, между, много, мога,
  могат, може, му, на, над, най, нас, наш, не, него, необходими, необходимо, нея, ни, ние, никой, но, няма, обаче,
  около, освен, от, още, по, повече, под, поне, после, пред, преди, през, при, са, сам, само, се, си, след, следва,
  следните, според, срещу, сте, съм, със, също, тази, така, такава, такива, те, тези, ти, това, тогава, този, той,
  трябва, тук, тя, тях, у, че, често, чрез, ще, щом, я,
  # words of guides
  бързо, документи, документите, доставчици, заявление, заявлението, издаване, изисквания, информация,
  кандидатствайте, кандидатстване, кандидатствате, лесно, научете, необходимите, нужни, подаване, подайте,
  подновяване, получаване, получаването, получите, процедура, процедурата, процес, процеса, пълно, регистрация,
  ръководство, ръководството, стъпка, стъпки, удължаване, услуга
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  та_ _пр на_ то_ те_ ите _на ата _по ия_ ва_ ни_ но_ _за ени _ко ен_ ка_ _от _из пре ат_ _ка ето ост не_ _съ ки_
  да_ _ст _се _ра ото ста про ств _не _до ли_ ани ред _да ане ие_ ния ава нат ние тел ият ти_ раз при ват кат ест
  _ма ра_ ски _об ван ина _мо ят_ ри_ ове ран сти _го _и_ рав нит _то пра _си за_ стр ска _в_ _въ ист во_ сто _ми
  _те ма_ от_ _ви ова ята ира ам_ _ме ко_ рат вен мен _че се_ _ре _са нов _сл ден тво ели _е_ лен ст_ тра пол лед
  _де гра ори _сп али че_ ви_ _тр ена _па ция ави ът_ ете ика нос ла_ аст нал ент _но еди ате ме_ _св вър ари има
  алн си_ _им ици ява ана _кр вет едн сле ато ник зна _ос га_ аци нет ери аме _та или пос _гр под тан са_ _бъ ди_
  рад _пъ оди лни тов кол рия тав тор ще_ ини рит _бе иет род _ли _ве дин ово как жен бра _ни еле лно ми_ чес иче
  _ня кра _с_ го_ мат обр жда тър тва ора чен _бо еме _ин ов_ оже ено ан_ тат ара _би вот _ед кон нск _вс ци_ зва
  ал_ ати _пе ече ин_ нен _ис ита ета тер доб оли каз гов сте мин _пл ови ай_ ло_ рен вор ива ел_ нап ичн кит два
  ога елн тни ед_ она тен ува гар лит рем оле вам зап пор дат ве_ _дъ _ле _къ ера зи_ тно иск ода дел _ва тро ниц
  _ба по_ ион спо ско ица _др _оп ик_ ор_ що_ лко ълг дни _ще ър_ ца_ ой_ дна нот раб рес мал тит арт нас _ср анс
  оре им_ ети вит лна ака кар де_ акв ров _ус _ча еде ил_ лат еда рис тре кри _вр ала еск сно лич дан вод пар ока
  мет ъм_ ха_ мер год ежд оло або ърв изп оти ект изв вни _см тве акт але аде _пи три сре мож _ро рез бот ии_ _во
  ъде гат пла дър аза дно бъл тив ков ади _ку лга нар ада сам _ди ет_ _гл нач _дв час дав ща_ _уч ого няк ене ком
  ити оби _со _тъ _бр еми азв _жи нти слу _ак пов въз ги_ аве инс вид кой ше_ поч све веч ем_ лас лек тур ано тин
  вер дст ква ито он_ чет яма рск _кл пис спе олк пит _зн ак_ ман так _хо цен със мес пер _це рос кия _фи _ти чно
  рас оме жив яко нта общ ърж есе ез_ вин апр чни ема авя иде вал тта мис кан лож дъл вре око _му ико пом гле лов
  едс ере ага уча нст лан анд отк рна оят лаг ази мно дос стн лиз ер_ нам рек тич стъ ад_ пър ако

"""#,
    "languages/cs.yaml": #"""
# Czech: wordings, phrases and formats of guides in cs.
headings:
  description:
    preferred: Popis
    accepted: [Obecný popis, Přehled]
  what-is-it:
    preferred: Co to je?
    accepted: ["Co je to?", "Co to znamená?", "Oč se jedná?", "O co jde?"]
  who-needs-it:
    preferred: Kdo to potřebuje?
    accepted:
      - Kdo ho potřebuje?
      - Kdo ji potřebuje?
      - Kdo je potřebuje?
      - Kdo jej potřebuje?
      - Kdo to vyžaduje?
      - Pro koho to je?
      - Pro koho je určen?
      - Kdo může žádat?
  procedure:
    preferred: Postup
    accepted: [Procedura, Proces, Průběh, Kroky, Postup krok za krokem]
  required-documents:
    preferred: Požadované dokumenty
    accepted:
      - Vyžadované dokumenty
      - Potřebné dokumenty
      - Nutné dokumenty
      - Potřebné doklady
      - Požadované doklady
  providers:
    preferred: Poskytovatelé, kteří to mohou udělat za vás
    accepted:
      - Poskytovatelé, kteří vám mohou pomoci
      - Poskytovatelé, kteří to za vás mohou udělat
      - Poskytovatelé, kteří mohou za vás udělat
      - Poskytovatelé, kteří mohou zařídit vízum za vás
      - Poskytovatelé
      - Poskytovatelé služeb
      - Poskytovatelé, kteří mohou pomoci
      - Poskytovatelé, kteří to mohou zařídit za vás
      - Poskytovatelé, kteří to za vás mohou zařídit
      - Poskytovatelé, kteří to mohou vyřídit za vás
      - Poskytovatelé, kteří to mohou udělat pro vás
      - Poskytovatelé, kteří vám s tím mohou pomoci
  additional-details:
    preferred: Další podrobnosti
    accepted:
      - Další informace
      - Doplňující informace
      - Dodatečné informace
      - Dodatečné podrobnosti
      - Další detaily
      - Více informací
  related-posts:
    preferred: Související články
    accepted:
      - Související příspěvky
      - Související průvodci
      - Podobné články
      - Související návody
      - Viz také
columns:
  provider: [Poskytovatel, Poskytovatel služeb, Dodavatel, Společnost]
  website: [Webová stránka, Webové stránky, Web, Internetová stránka, Internetové stránky]
  timelines:
    - Časový plán
    - Časové plány
    - Časový rámec
    - Časové rámce
    - Časové lhůty
    - Časové termíny
    - Časové rozmezí
    - Termíny
    - Termín
    - Lhůty
    - Lhůta
    - Doba
    - Doba trvání
    - Doba zpracování
  cost: [Náklady, Cena, Ceny, Poplatek, Poplatky]
phrases:
  - podrobnosti nebyly poskytnuty
  - nebyly poskytnuty žádné podrobnosti
  - nebyly poskytnuty žádné detaily
  - nejsou uvedeny žádné podrobnosti
  - žádné podrobnosti nejsou k dispozici
  - podrobnosti nejsou uvedeny
  - nebyly k dispozici žádné konkrétní informace
  - neznámý dokument
  - v poskytnutých zdrojích
  - na základě poskytnutých zdrojů
  - v uvedených zdrojích není
  - v uvedených zdrojích nejsou
  - zdroje neuvádějí
  - zdroje neposkytují
  - zdroje nespecifikují
  - zdroje neobsahují
  - ve zdrojích není
  - ve zdrojích nejsou
  - není ve zdrojích
  - uvedeno ve zdrojích
  - zmíněny ve zdrojích
  - podle zdroje,
  - není možné poskytnout * krok za krokem
  - nelze poskytnout * krok za krokem
  - jako jazykový model
  - omlouvám se, ale nemohu
  - mé poslední aktualizace
  - mých tréninkových dat
  - zde je překlad
  - nebyly nalezeny konkrétní informace
  - nebyly nalezeny žádné informace
  - žádné podrobnosti neuvedeny
  - na základě dostupných informací je
  - nebylo možné získat ze zdroje
  - jako umělá inteligence
  - jako AI nemohu
  - níže je překlad
  - zde je přeložený
  - omlouvám se, ale s tím
  - doufám, že to pomůže
  - doufám, že vám to pomůže
  - prosím poskytněte text
  - poskytnuté informace neobsahují
  - poskytnutý text neobsahuje
  - nemám přístup k informacím v reálném čase
  - doufám, že tento průvodce
  - zde je přeložený průvodce
  - přeloženo pomocí ChatGPT
placeholders:
  - "=Poskytovatel #"
  - "=Poskytovatel A"
  - "=Poskytovatel B"
  - "=Název Poskytovatele"
  - "[název poskytovatele]"
  - "[jméno poskytovatele]"
  - příklad poskytovatele
  - ukázkový poskytovatel
  - "(příklad)"
  - x dní
  - x dnů
  - x týdnů
  - x měsíců
  - "[vložte *]"
  - "[doplňte *]"
  - sem vložte text
  - zde vložte text
  - váš text zde
  - "(odkaz zde)"
  - "[URL *]"
  - meta popis
  - metapopis
  - popis meta
  - meta název
  - meta titulek
  - priklad.cz
  - příklad.cz
  - "www.priklad.*"
  - "[váš *]"
  - "[název *]"
  - "[obec]"
  - "[odkaz *]"
  - "[město]"
  - "[datum]"
unwritten:                    # what stands where a whole section is to be written
  - Již brzy
  - Připravujeme
  - Připravuje se
  - Bude doplněno
  - Doplníme
  - Ve výstavbě
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [rodný list, rodn* list*]
  marriage certificate*: [oddací list, oddac* list*]
  passport*: [cestovní pas, pas*]
  power of attorney: [plná moc, pln* moc*]
  apostille: [apostila, apostil*]
doubled-words: [se, si, velmi, dlouho, je, to]
vague-links:
  - zde
  - tady
  - klikněte zde
  - klikněte sem
  - tento odkaz
  - odkaz
  - odkazu
  - odkaz zde
  - webová stránka
  - webové stránky
  - tato stránka
  - číst více
  - více
  - více informací
  - více zde
months:
  - [leden, ledna, lednu, led]
  - [únor, února, únoru, úno]
  - [březen, března, březnu, bře]
  - [duben, dubna, dubnu, dub]
  - [květen, května, květnu, kvě]
  - [červen, června, červnu, čvn]
  - [červenec, července, červenci, čvc]
  - [srpen, srpna, srpnu, srp]
  - [září, zář]
  - [říjen, října, říjnu, říj]
  - [listopad, listopadu, lis]
  - [prosinec, prosince, prosinci]
numbers:
  decimal: ","
  group: [" ", "."]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, aby, ale, anebo, ani, ano, až, be, bez, bude, budete, budou, by, byl, byla, bylo, byly, byste, být, co, což,
  další, dle, do, i, jak, jako, jakou, je, jeho, jej, jejich, její, jejíž, jen, jenž, jestliže, ještě, ji, jich,
  jim, jiné, jiný, jsem, jsme, jsou, jste, k, kde, kdo, kdy, když, ke, kolik, kterou, která, které, který, kterých,
  kterým, kteří, lze, mají, mezi, mi, mimo, mohou, musí, musíte, my, má, mít, může, můžete, na, nad, například,
  nebo, nebyl, nejsou, není, než, ní, něj, některé, o, od, po, pod, podle, pokud, potom, pouze, pro, proto, protože,
  před, přes, přesto, při, s, se, si, svou, své, svého, svých, svůj, ta, tak, také, takže, tato, tedy, ten, tento,
  to, toho, tohoto, tom, tomto, tuto, ty, tyto, této, tím, u, už, v, vaše, vaší, ve, vy, vám, váš, více, včetně,
  všech, všechny, všichni, vždy, z, za, zda, zde, ze, zpět, že,
  # words of guides
  doklady, dokumenty, informace, jednoduše, kompletní, krok, kroky, náležitosti, návod, obnovení, podejte, podání,
  poskytovatelé, postup, potřebné, potřebujete, požadavky, požadované, požádat, proces, prodloužení, průvodce,
  registrace, rychle, služba, snadno, vydání, vyřízení, zaregistrovat, zjistěte, získat, získání, žádat, žádost,
  žádosti
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  _po ní_ _ne _pr ch_ _př ou_ _do ost _na _je _st em_ pro la_ ho_ ce_ ně_ _za na_ sta _vy ky_ _se _ko je_ ím_ li_
  at_ né_ ova pře ení _ro le_ ku_ ých _ob to_ _to ka_ it_ ci_ _ta pra _sp _ve ké_ al_ lo_ te_ sti _ná _mo se_ kon
  ech _a_ _zá _ma ého ter hod _te _ch _od ti_ ny_ jí_ il_ ích _pa _vý pod _ja _mi vat _ka ick ist že_ při _ho str
  _by edn nou dy_ rav ný_ pří řed ání nos st_ mi_ val en_ tel sto me_ _sv _ně est ak_ cho ší_ ek_ ty_ ná_ uje spo
  roz tí_ du_ _v_ ent _so sou kou _js tak jak jed _le ské cí_ tra pol ová tu_ vé_ kol tře dní _sl vní _re odn _če
  nov ním _kr rov ali el_ ran nej ast děl mu_ led ové tě_ lov kte ta_ ole de_ tní _no nu_ _mě nic ám_ ly_ _tr _li
  pos by_ lní ste _ji ají nem stu _ce _že _si no_ oli ale tav lad byl _pl rod dob ečn ým_ ele kov let _vě áln níc
  ala len ký_ ako men ros _bu den vět bud ván ká_ _kt dno kla _sk _in _de si_ va_ vá_ ém_ do_ pad ko_ _kd ate ru_
  _hr ího oje prá _al ční hla ra_ ice et_ _bo ne_ lou sle ven ský rad hle _da ila tov ví_ sem stá _vo ili ze_ jen
  por neb ace _hl hra rac ie_ stn cké slo vol da_ _ni ník _vz tro dos las _mu ráv lav dal nik _vl zna nec oto _dě
  ovo _ze pot _os _vš _me _br ovn zen ry_ sko pov _dr stř od_ žen kdy oho _vá _ba _an nýc tor ště ani tic ový ují
  ede _op dov eno _kl nce vod čas _má cen lit alo nes pok avi ohl tom ji_ lu_ ni_ cel ude nsk vid vě_ sla pom rát
  ete _ví níh _mí odi _be něj _zn lat ych tal esk _co ved rob _s_ ící ve_ ich ten poz sku vy_ ina oko stí _sa min
  _zv sob ově íst bra _fi vel hu_ ěla _pe din _vi jse stv _z_ ati ode něk kýc ovi _ra věd lik ame dí_ osl obr tat
  krá kéh co_ adn _zd dou mil er_ nám ite cha ilo tiv át_ kom svě _tě ad_ ro_ lid ekt zem och cký out olo mat chá
  měs ří_ hov pla mě_ _di tup tví akt dem hrá dom řes rat ave tou měl ika eli raz ři_ ěst oku ené jíc áva žit ít_
  _zp ění _sm _ře vin ysl jší ách ále ebo ře_ ned _sn řen _ži _fo rot pou ena or_ vše _dá van kra ba_ čes oru dne
  tan vu_ chn čen elk vou ec_ výc lně _o_ ove on_ moc ma_ mus lád ern rok zná néh odu odp aci ků_

"""#,
    "languages/de.yaml": #"""
# German: wordings, phrases and formats of guides in de.
headings:
  description:
    preferred: Beschreibung
    accepted: [Allgemeine Beschreibung, Überblick]
  what-is-it:
    preferred: Was ist das?
    accepted: ["Was ist es?", "Worum geht es?", "Was bedeutet das?", "Worum handelt es sich?"]
  who-needs-it:
    preferred: Wer braucht es?
    accepted:
      - Wer benötigt es?
      - Wer benötigt sie?
      - Wer benötigt ihn?
      - Wer benötigt dies?
      - Wer braucht das?
      - Wer braucht sie?
      - Wer braucht ihn?
      - Wer braucht dies?
      - Wer benötigt das?
      - Für wen ist das?
      - An wen richtet es sich?
      - Wer kann es beantragen?
  procedure:
    preferred: Verfahren
    accepted:
      - Ablauf
      - Vorgehensweise
      - Vorgehen
      - Verfahrensablauf
      - Prozess
      - Schritte
      - Schritt für Schritt
  required-documents:
    preferred: Erforderliche Dokumente
    accepted:
      - Erforderliche Unterlagen
      - Benötigte Unterlagen
      - Benötigte Dokumente
      - Notwendige Dokumente
      - Notwendige Unterlagen
      - Erforderliche Nachweise
  providers:
    preferred: Anbieter, die dies für Sie erledigen können
    accepted:
      - Anbieter, die es für Sie erledigen können
      - Anbieter, die dies für Sie tun können
      - Anbieter, die das für Sie erledigen können
      - Dienstleister, die es für Sie erledigen können
      - Anbieter, die dies für Sie durchführen können
      - Dienstleister, die dies für Sie erledigen können
      - Anbieter, die Ihnen dabei behilflich sein können
      - Anbieter, die Ihnen helfen können
      - Anbieter, die es für Sie tun können
      - Anbieter
      - Anbieter, die es für Sie übernehmen können
      - Dienstleister
      - Anbieter, die helfen können
      - Anbieter, die dies für Sie übernehmen können
      - Anbieter, die das für Sie übernehmen können
      - Anbieter, die das für Sie tun können
      - Anbieter, die Sie unterstützen können
      - Anbieter, die dir helfen können
      - Dienstleister, die das für Sie erledigen können
      - Dienstleister, die Ihnen helfen können
  additional-details:
    preferred: Weitere Details
    accepted:
      - Zusätzliche Details
      - Weitere Einzelheiten
      - Weitere Informationen
      - Zusätzliche Informationen
      - Weitere Angaben
      - Weitere Hinweise
      - Zusätzliche Angaben
  related-posts:
    preferred: Verwandte Beiträge
    accepted:
      - Ähnliche Beiträge
      - Verwandte Artikel
      - Ähnliche Artikel
      - Verwandte Leitfäden
      - Weitere Beiträge
      - Siehe auch
columns:
  provider: [Anbieter, Dienstleister, Dienstanbieter, Firma, Stelle]
  website: [Website, Webseite, Internetseite, Homepage]
  timelines:
    - Zeitpläne
    - Zeitplan
    - Zeitrahmen
    - Bearbeitungszeiten
    - Bearbeitungszeit
    - Bearbeitungsdauer
    - Zeiträume
    - Zeitraum
    - Zeitleisten
    - Zeitspannen
    - Zeitaufwand
    - Zeiten
    - Fristen
    - Dauer
  cost: [Kosten, Kosten (geschätzt), Preis, Preise, Gebühr, Gebühren]
phrases:
  - keine Details angegeben
  - keine Details verfügbar
  - keine Details vorhanden
  - keine Einzelheiten angegeben
  - es wurden keine Details
  - es wurden keine spezifischen Informationen
  - es gab keine spezifischen Informationen
  - unbekanntes Dokument
  - bereitgestellten Quellen
  - vorliegenden Quellen
  - angegebenen Quellen nicht
  - angegebenen Quellen werden keine
  - zur Verfügung gestellten Quellen
  - in den Quellen werden keine
  - in den Quellen nicht
  - Quellen enthalten keine
  - Quellen geben keine
  - Quellen nennen keine
  - aus der Quelle ermittelt
  - aus den Quellen ermittelt
  - in den Quellen erwähnt
  - laut der Quelle
  - nicht möglich, * Schritt-für-Schritt-Anleitung
  - als KI-Sprachmodell
  - als Sprachmodell
  - als KI-Modell
  - es tut mir leid, aber ich kann
  - meinem letzten Update
  - meinem letzten Wissensstand
  - hier ist die Übersetzung
  - Quellen wurden keine
  - keine Angaben in den Quellen
  - in den Quellen gefunden
  - basierend auf den verfügbaren Informationen ist
  - auf der Grundlage der verfügbaren Informationen ist
  - konnten nicht aus der Quelle
  - konnte nicht aus der Quelle
  - als künstliche Intelligenz
  - als KI kann ich
  - hier ist der übersetzte
  - hier folgt die Übersetzung
  - es tut mir leid, aber ich
  - ich hoffe, das hilft
  - ich hoffe, dies hilft
  - bitte geben Sie den Text
  - "natürlich! hier"
  - "gerne! hier"
  - bereitgestellten Informationen enthalten keine
  - der bereitgestellte Text erwähnt
  - der bereitgestellte Text enthält keine
  - ich habe keinen Zugriff auf Echtzeit*
  - ich hoffe, dieser Leitfaden
  - übersetzt von ChatGPT
  - erstellt mit ChatGPT
placeholders:
  - "=Anbieter #"
  - "=Anbieter A"
  - "=Anbieter B"
  - "=Dienstleister #"
  - "=Name des Anbieters"
  - "[Name des Anbieters]"
  - Beispielanbieter
  - "(Beispiel)"
  - x Tage
  - x Wochen
  - x Monate
  - "[hier * einfügen]"
  - "[* einfügen]"
  - hier Text einfügen
  - Ihr Text hier
  - "(Link hier)"
  - "[URL *]"
  - Meta-Beschreibung
  - Metabeschreibung
  - Meta-Titel
  - Metatitel
  - "=Beispiel Anbieter"
  - "=Beispiel Behörde"
  - Beispielbehörde
  - Musteranbieter
  - "=Muster GmbH"
  - beispiel.com
  - beispiel.de
  - beispiel.at
  - beispiel.gov
  - "www.beispiel.*"
  - "[Ihr *]"
  - "[Ihre *]"
  - "[Gemeinde]"
  - "[Name *]"
  - "[Link zu*]"
  - "[Stadt]"
  - "[Datum]"
unwritten:                    # what stands where a whole section is to be written
  - Demnächst
  - Kommt bald
  - In Bearbeitung
  - In Vorbereitung
  - Wird ergänzt
  - Wird noch ergänzt
  - Im Aufbau
  - Folgt
  - Folgt in Kürze
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [Geburtsurkunde, Geburtsurkunde*, Geburts-]
  marriage certificate*: [Heiratsurkunde, Eheurkunde, Heiratsurkunde*, Eheurkunde*, Heirats-]
  passport*: [Reisepass, Pass, Reisep*, Pass*, Päss*]
  power of attorney: [Vollmacht, Vollmacht*]
  apostille: [Apostille, Apostill*]
doubled-words: [die, der, das, dem, den, deren, sie, ihr, ihnen, uns, was, sehr]
vague-links:
  - hier
  - hier klicken
  - klicken Sie hier
  - klicke hier
  - dieser Link
  - diesen Link
  - Link
  - Website
  - diese Website
  - Webseite
  - diese Webseite
  - diese Seite
  - mehr
  - weiterlesen
  - mehr erfahren
months:
  - [januar, jänner, jan, jän]
  - [februar, feber, feb, febr]
  - [märz, mär, mrz]
  - [april, apr]
  - [mai]
  - [juni, jun]
  - [juli, jul]
  - [august, aug]
  - [september, sep, sept]
  - [oktober, okt]
  - [november, nov]
  - [dezember, dez]
numbers:
  decimal: ","
  group: [".", " "]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  ab, aber, alle, allem, allen, aller, alles, als, also, am, an, ander, andere, anderen, auch, auf, aus, außerdem,
  bei, beim, bereits, bevor, bin, bis, bist, bzw, da, dabei, dadurch, dafür, daher, damit, danach, dann, das, dass,
  dein, dem, den, denen, der, deren, des, dessen, die, dies, diese, diesem, diesen, dieser, dieses, doch, dort, du,
  durch, ein, eine, einem, einen, einer, eines, er, es, etwa, etwas, falls, für, gegen, gibt, haben, hat, hatte,
  hier, ich, ihm, ihn, ihnen, ihr, ihre, ihrem, ihren, ihrer, im, in, ins, ist, ja, jede, jedem, jeden, jeder,
  jedes, jedoch, jetzt, kann, kein, keine, keinen, können, mehr, mein, mit, muss, müssen, nach, nicht, nichts, noch,
  nur, ob, oder, ohne, sehr, sein, seine, seinem, seinen, seiner, seit, sich, sie, sind, so, sobald, sofern, sogar,
  sollte, sollten, somit, sondern, sowie, um, und, uns, unser, unter, viele, vom, von, vor, wann, war, waren, warum,
  was, weil, welche, welcher, welches, wenn, wer, werden, wie, wieder, will, wir, wird, wo, wurde, wurden, während,
  würde, zu, zum, zur, zwischen, über,
  # words of guides
  ablauf, anforderungen, anleitung, antrag, ausstellung, beantragen, beantragung, benötigen, benötigte, dienst,
  dienstleister, dokumente, einfach, erfahren, erforderlich, erforderliche, erforderlichen, erhalten, informationen,
  leitfaden, prozess, schnell, schritt, schritte, umfassende, umfassender, unterlagen, verfahren, verlängern,
  verlängerung, vollständiger, voraussetzungen, wichtige
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  en_ er_ sch ich che ch_ ein _ge ten _be gen te_ _de ung cht der nde hen ter ver ng_ ste _au den _ei _ve nd_ in_
  eit _da lic _un ine ie_ _sc es_ st_ nge _di _er _st _we ber sse ht_ ere ers _an und ren ach nen die ier and sen
  _ha aus ert nte _wi rt_ he_ _in ne_ ent lle on_ isc rei _zu _ma end _vo it_ _mi _se ges _si ben ige men ern her
  ist auf _so _re de_ wei ge_ ass est sta _me len ell _al ger em_ le_ ang _wa as_ _ko uch ion eis ner ite hre mit
  rte _ab se_ ing _le et_ ind bei lei tte ann all lte el_ _fr ege lt_ mme ss_ re_ _he hei rde hte lie abe das cha
  _na eic nn_ ebe ese run iel ens chl an_ tig _ni vor _ka _sp rn_ bes tel ies ech ess _pr _gr lan rst uss ede _en
  ser fen ehe gt_ age alt ig_ tra tio sei wer um_ ene des _la ken sie nt_ übe ar_ oll us_ _bi nst _ne ati ei_ erl
  och rau man rie sti nne _üb wir ahr sic gel geb wie al_ ler tli zei rge eil _wo _hi ft_ ll_ eri mei iss hr_ etz
  art ete ien esc _fa _is ele mer chi tei war tet _li _fü unt eut ran hal tun _sa nic omm enn kom ehr _tr ls_ itt
  nac ort _du rsc str _ba zen dem ied _pa nis erg haf _ja _im geh zu_ elt sst kei _ih era ur_ _br ns_ tsc _je rec
  rbe int _ic erk kt_ uf_ eru als ric ins im_ mal erd is_ pro tzt rin cke erh ffe von aft chr _vi ute chw _te erb
  ide _fe auc chs _ar nnt at_ hne für _no _es erf _mo hin _kl hie eig hau imm _ze kan res nsc wen gew ate ant erw
  _ke ir_ anz hab tre vie rch nie ür_ fre be_ zie iti _um tis lin ck_ llt _ga gan tze fra spr ale so_ _po _ho sel
  sam ssi han _fo son for chn tie _kr ück _ta geg gef _dr err hat tan lau ris _fi pie or_ hme kon per chu am_ spi
  _do zt_ rat eid sin hle ank rli ts_ rag ord fer ieb ini nke att ut_ änd oss ag_ inn sol _ra ihr ill arb tag rer
  one _gl nze ise me_ _nu ans was nun las deu dig rd_ lun mus _mu ieg eme ode tri _zw erz ke_ _ch ngs rne dan ali
  gli _bl uns leg det seh tes uer mac füh bt_ akt fin kti ick _to set aue nig _kö fal ame ekt org eue hri aut erm
  gem amm nat net the eck _bu rke neu tz_ eht lag bra ndi _am min rit dar nse il_ ust urc lig tat

"""#,
    "languages/el.yaml": #"""
# Greek: wordings, phrases and formats of guides in el.
headings:
  description:
    preferred: Περιγραφή
    accepted: [Γενική περιγραφή, Επισκόπηση]
  what-is-it:
    preferred: Τι είναι;
    accepted:
      - Τι είναι αυτό;
      - Τι ακριβώς είναι;
      - Τι σημαίνει;
      - Περί τίνος πρόκειται;
      - Σε τι συνίσταται;
  who-needs-it:
    preferred: Ποιος το χρειάζεται;
    accepted:
      - Ποιοι το χρειάζονται;
      - Ποιοι χρειάζονται;
      - Ποιον αφορά;
      - Ποιος την χρειάζεται;
      - Ποιος τη χρειάζεται;
      - Ποιος τον χρειάζεται;
      - Ποιος τα χρειάζεται;
      - Ποιοι τη χρειάζονται;
      - Ποιοι την χρειάζονται;
      - Ποιος χρειάζεται;
      - Ποιους αφορά;
      - Σε ποιους απευθύνεται;
      - Σε ποιον απευθύνεται;
      - Για ποιον είναι;
  procedure:
    preferred: Διαδικασία
    accepted: [Διαδικασίες, Βήματα, Διαδικασία βήμα προς βήμα, Πορεία διαδικασίας]
  required-documents:
    preferred: Απαιτούμενα Έγγραφα
    accepted:
      - Απαιτούμενα Εγγραφα
      - Απαιτούμενα Εγγράφα
      - Απαραίτητα έγγραφα
      - Δικαιολογητικά
      - Απαιτούμενα δικαιολογητικά
      - Απαραίτητα δικαιολογητικά
      - Έγγραφα που απαιτούνται
  providers:
    preferred: Πάροχοι που μπορούν να το κάνουν για εσάς
    accepted:
      - Παρόχοι που μπορούν να το κάνουν για εσάς
      - Παροχείς που μπορούν να το κάνουν για εσάς
      - Φορείς που μπορούν να το κάνουν για εσάς
      - Παρόχοι που μπορούν να το κάνουν για σένα
      - Υπηρεσίες Που Μπορούν Να Σας Βοηθήσουν
      - Πάροχοι
      - Πάροχοι υπηρεσιών
      - Πάροχοι που μπορούν να βοηθήσουν
      - Πάροχοι που μπορούν να σας βοηθήσουν
      - Παρόχοι που μπορούν να σας βοηθήσουν
      - Πάροχοι που μπορούν να το κάνουν για σένα
      - Πάροχοι που μπορούν να το κάνουν για σας
      - Πάροχοι που μπορούν να το αναλάβουν για εσάς
      - Πάροχοι υπηρεσιών που μπορούν να το κάνουν για εσάς
      - Υπηρεσίες που μπορούν να το κάνουν για εσάς
      - Φορείς που μπορούν να σας βοηθήσουν
  additional-details:
    preferred: Επιπλέον λεπτομέρειες
    accepted:
      - Πρόσθετες λεπτομέρειες
      - Επιπρόσθετες λεπτομέρειες
      - Επιπλέον στοιχεία
      - Περισσότερες λεπτομέρειες
      - Περισσότερες πληροφορίες
      - Πρόσθετες πληροφορίες
      - Επιπλέον πληροφορίες
      - Συμπληρωματικές πληροφορίες
      - Πρόσθετα στοιχεία
  related-posts:
    preferred: Σχετικές δημοσιεύσεις
    accepted: [Σχετικές αναρτήσεις, Σχετικά άρθρα, Σχετικοί οδηγοί, Παρόμοια άρθρα, Δείτε επίσης]
columns:
  provider: [Πάροχος, Παρόχος, Παροχέας, Πάροχος υπηρεσιών, Πάροχος υπηρεσίας, Φορέας, Εταιρεία]
  website: [Ιστοσελίδα, Ιστότοπος, Ιστοχώρος, Διαδικτυακός τόπος, Σελίδα]
  timelines:
    - Χρονοδιαγράμματα
    - Χρονοδιάγραμμα
    - Χρόνοι
    - Χρόνος
    - Χρονικά πλαίσια
    - Χρονικό πλαίσιο
    - Χρονικά περιθώρια
    - Χρονικά διαστήματα
    - Χρονικό διάστημα
    - Χρονικά όρια
    - Χρόνος επεξεργασίας
    - Χρόνοι επεξεργασίας
    - Χρόνος διεκπεραίωσης
    - Προθεσμίες
    - Προθεσμία
    - Διάρκεια
  cost: [Κόστος, Κόστη, Τιμή, Τιμές, Τέλος, Τέλη, Δαπάνη]
phrases:
  - δεν παρέχονται λεπτομέρειες
  - δεν παρασχέθηκαν λεπτομέρειες
  - δεν δόθηκαν λεπτομέρειες
  - δεν έχουν δοθεί λεπτομέρειες
  - δεν υπάρχουν διαθέσιμες λεπτομέρειες
  - χωρίς παρεχόμενες λεπτομέρειες
  - δεν παρέχονται συγκεκριμένες πληροφορίες
  - δεν υπήρχαν συγκεκριμένες πληροφορίες
  - άγνωστο έγγραφο
  - παρεχόμενες πηγές
  - παρεχόμενων πηγών
  - πηγές που παρέχονται
  - πηγές που παρασχέθηκαν
  - πηγές που δόθηκαν
  - πηγές δεδομένων που παρέχονται
  - οι πηγές δεν αναφέρουν
  - οι πηγές δεν παρέχουν
  - οι πηγές δεν διευκρινίζουν
  - οι πηγές δεν προσδιορίζουν
  - αναφέρεται στις πηγές
  - αναφέρονται στις πηγές
  - προσδιορίζεται στις πηγές
  - σύμφωνα με την πηγή,
  - δεν είναι δυνατόν να * βήμα προς βήμα
  - ως γλωσσικό μοντέλο
  - ως μοντέλο τεχνητής νοημοσύνης
  - λυπάμαι, αλλά δεν μπορώ
  - τελευταία μου ενημέρωση
  - δεδομένα εκπαίδευσής μου
  - ακολουθεί η μετάφραση
  - δεν βρέθηκαν συγκεκριμένες πληροφορίες
  - δεν βρέθηκαν λεπτομέρειες
  - "με βάση τις διαθέσιμες πληροφορίες,"
  - δεν ήταν δυνατή η εξαγωγή από την πηγή
  - δεν αναφέρεται στην πηγή
  - ως τεχνητή νοημοσύνη
  - εδώ είναι η μετάφραση
  - ορίστε η μετάφραση
  - λυπάμαι, δεν μπορώ
  - ελπίζω αυτό να βοηθά
  - ελπίζω να βοηθάει
  - παρακαλώ δώστε το κείμενο
  - οι παρεχόμενες πληροφορίες δεν περιλαμβάνουν
  - το παρεχόμενο κείμενο δεν αναφέρει
  - δεν έχω πρόσβαση σε πληροφορίες σε πραγματικό χρόνο
  - ελπίζω αυτός ο οδηγός
  - ακολουθεί ο μεταφρασμένος οδηγός
  - μεταφράστηκε από το ChatGPT
placeholders:
  - "=Πάροχος #"
  - "=Παρόχος #"
  - "=Πάροχος Α"
  - "=Πάροχος Β"
  - "=Πάροχος A"
  - "=Πάροχος B"
  - "=Όνομα Παρόχου"
  - "[όνομα παρόχου]"
  - παράδειγμα παρόχου
  - "(παράδειγμα)"
  - x ημέρες
  - χ ημέρες
  - x μέρες
  - χ μέρες
  - x εβδομάδες
  - χ εβδομάδες
  - x μήνες
  - χ μήνες
  - "[εισάγετε *]"
  - "[εισαγωγή *]"
  - εισάγετε κείμενο εδώ
  - το κείμενό σας εδώ
  - "(σύνδεσμος εδώ)"
  - μετα-περιγραφή
  - μεταπεριγραφή
  - μετα περιγραφή
  - meta περιγραφή
  - περιγραφή meta
  - "=Πάροχος υπηρεσιών #"
  - paradeigma.gr
  - παράδειγμα.gr
  - "www.paradeigma.*"
  - "[το όνομα *]"
  - "[όνομα *]"
  - "[σύνδεσμος *]"
  - "[πόλη]"
  - "[ημερομηνία]"
unwritten:                    # what stands where a whole section is to be written
  - Σύντομα
  - Έρχεται σύντομα
  - Προσεχώς
  - Υπό κατασκευή
  - Θα συμπληρωθεί
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [πιστοποιητικό γέννησης, πιστοποιητικ* γέννησης, ληξιαρχικ* γέννησης]
  marriage certificate*: [πιστοποιητικό γάμου, πιστοποιητικ* γάμου, ληξιαρχικ* γάμου]
  passport*: [διαβατήριο, διαβατήρι*, διαβατηρί*]
  power of attorney: [πληρεξούσιο, πληρεξούσι*]
  apostille: [Apostille, apostil*, επισημείωσ*]
doubled-words: [του, της, τους, μας, σας, μου, σου, σιγά, λίγο, πρώτα, πολύ, μόλις]
vague-links:
  - εδώ
  - κάντε κλικ εδώ
  - πατήστε εδώ
  - αυτός ο σύνδεσμος
  - αυτόν τον σύνδεσμο
  - σύνδεσμος
  - ιστοσελίδα
  - αυτή η ιστοσελίδα
  - ιστότοπος
  - αυτή η σελίδα
  - διαβάστε περισσότερα
  - περισσότερα
  - περισσότερες πληροφορίες
  - δείτε εδώ
months:
  - [ιανουάριος, ιανουαρίου, ιανουάριο, ιαν]
  - [φεβρουάριος, φεβρουαρίου, φεβρουάριο, φεβ, φεβρ]
  - [μάρτιος, μαρτίου, μάρτιο, μάρ, μαρ]
  - [απρίλιος, απριλίου, απρίλιο, απρ]
  - [μάιος, μαΐου, μαίου, μάιο, μάι]
  - [ιούνιος, ιουνίου, ιούνιο, ιούν, ιουν]
  - [ιούλιος, ιουλίου, ιούλιο, ιούλ, ιουλ]
  - [αύγουστος, αυγούστου, αύγουστο, αύγ, αυγ]
  - [σεπτέμβριος, σεπτεμβρίου, σεπτέμβριο, σεπ, σεπτ]
  - [οκτώβριος, οκτωβρίου, οκτώβριο, οκτ]
  - [νοέμβριος, νοεμβρίου, νοέμβριο, νοέ, νοε]
  - [δεκέμβριος, δεκεμβρίου, δεκέμβριο, δεκ]
numbers:
  decimal: ","
  group: [".", " "]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  ένα, έναν, ένας, έχει, έχετε, έχουν, ή, ήταν, ακόμα, ακόμη, αλλά, αν, αντί, από, αυτά, αυτές, αυτή, αυτήν, αυτής,
  αυτοί, αυτού, αυτούς, αυτό, αυτός, αυτών, για, δεν, δύο, εάν, είμαι, είναι, είστε, είχε, εδώ, εκεί, ενός, επίσης,
  εσείς, η, θα, κάθε, κάποιο, καθώς, και, κατά, κι, μέσω, μέχρι, μία, μας, με, μετά, μεταξύ, μη, μην, μια, μιας,
  μου, μπορεί, μπορείτε, μπορούν, μόνο, να, ο, οι, οποία, οποίες, οποίο, οποίοι, οποίος, οποίων, παρά, περισσότερα,
  περισσότερο, πιο, ποια, ποιος, πολύ, που, πού, πρέπει, πριν, προς, πρώτα, πώς, σας, σε, στα, στη, στην, στις, στο,
  στον, στου, στους, συνήθως, σύμφωνα, τα, τη, την, της, τι, τις, το, τον, του, τους, των, τότε, υπάρχει, υπάρχουν,
  υπό, χωρίς, ως, όλα, όλες, όλη, όλοι, όλους, όλων, όποιος, όπου, όπως, όσο, όταν, ότι, όχι, ώστε,
  # words of guides
  έγγραφα, έκδοση, αίτηση, αίτησης, αιτηθείτε, ανανέωση, απαιτήσεις, απαιτούμενα, απαραίτητα, αποκτήσετε, αποκτήστε,
  απόκτηση, βήμα, βήματα, γρήγορα, διαδικασία, δικαιολογητικά, εγγραφή, εκδώσετε, εύκολα, μάθετε, οδηγίες, οδηγός,
  πάροχοι, πλήρης, πληροφορίες, προϋποθέσεις, προϋπόθεση, υπηρεσία, υποβάλετε, υποβολή, χρειάζεστε, χρειάζονται
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  _κα ει_ ου_ αι_ ασ_ εσ_ οσ_ _το ια_ _πρ _στ τα_ _αν τικ ησ_ _πα ία_ ισ_ ση_ _απ να_ εισ _δι _συ _με αν_ το_ με_
  _πο _επ ων_ ική σει ουσ _τη ται τε_ έσ_ του προ σε_ ουν ματ ικό μα_ υν_ ιστ _πε κή_ στο ρα_ κατ ντα δια ήσ_ ών_
  και υσ_ ατα ετα κό_ παρ τησ όσ_ περ οι_ που ιο_ αντ ην_ _μα στη _να ού_ μέν _δε τερ ροσ τη_ ανα ον_ _εί κά_ _υπ
  νει _γι εί_ επι ερι _κο ικά τασ την συν στε απο νικ _μπ οντ ίασ _κά αστ _αυ ρισ ικο αυτ στα πολ για _εν τον _εκ
  _τα ούσ στι ωσ_ καλ ηση _τρ _μο _αρ σου _χρ τι_ ποι ουμ νο_ _σε οπο νου αρα μετ υμε ταν από _μέ ατο ισμ σησ μου
  ημα ένα κού καν _η_ _ελ ιά_ ρο_ χει νη_ ολο _μι τά_ _πά είν _πλ ατι _αγ λου ντι δικ ήσε λα_ ρου τισ ίου ναι φορ
  λει λογ εια _αλ των ούν ρικ ουρ σα_ ίνα _οι ρασ αλλ κε_ _σκ τητ _ο_ εν_ τρα τρο πό_ _εξ _θα κήσ ριο _θε _δη _κρ
  ηκε παν _τι γρα υπο _έν είσ τοσ ένο νομ ερο _έχ τήσ _γε _ακ ετε ερα πει κέσ νησ μπο θηκ _ευ άλλ πορ ρια τεσ ίεσ
  μασ εία ότη ρεσ μερ _τε _πι πισ δημ ζει σία _βρ ρει ουλ λικ σαν λο_ ατά θα_ τεί ύσ_ ίο_ τελ ότε θεί ελε τού δεν
  ιακ συμ _χα ικέ ίνε _ασ ακο μεν ητα ρατ ιασ μικ ωση άνε ρά_ κόσ _ει _σα ποτ πρό νε_ ίσ_ τό_ δα_ στρ αρχ ανε ρού
  λλο ύν_ _κυ διά ρία νεσ _σύ _σχ αση λλη οί_ ικα _λε ρησ ειρ καθ _μά _βα νοσ _σο λλά στή κοι ίζε σημ ευτ κών λεί
  λη_ υνα άσε άσ_ νασ ρεί _ερ ρίσ έχε ολι άντ ήμα αμε ανά ελλ λά_ διο ανο οικ κου ορε αρά _μη κολ ιδι κα_ έρα είο
  θεσ _θέ σμό κάν όνο παι εργ λεσ ραγ είτ τή_ _τω τρι _εμ χου _άλ ησε ντρ _κλ _κι _ότ ασί λοσ τέσ γμα _φο _οπ _κό
  ραφ τοι ρη_ πάρ ιοσ ικώ εντ νετ μοσ ποί σμο γου ράσ οιο _όλ λευ μο_ _πό ίστ σκο _ση νία ιατ αιρ μον μια ντο άστ
  μάτ ίνο σω_ ημο σκε φέρ ώσε _ισ έλε ιών έρε ύτε ούμ ορί αρι ποσ νω_ _δο υτό άνο μού υργ πωσ όλο μη_ κιν άζε ργα
  νοι _ορ τάσ ομα ανι ρον _ξε αίν _άν _γρ τόσ εκτ στά κρα λησ μαν νισ ώσ_ μό_ _νο πάν ρωτ οτε μέρ ίτε ορι κι_ βασ
  ρι_ οστ _αφ τών μεγ ντε ημε νων _εγ τηρ ατε ιου _βο ραμ τήρ χαρ ερί ξη_ ξει υτο υνε ρόσ ύμε χωρ ακό _κε ζου ναν
  ονο αγω ιμο κρι οιν _πέ λού ατρ μόσ λή_ ταλ όπο _φα γει ληρ ενο _μό ετά δεσ ότι πλη αλύ αφο σμα

"""#,
    "languages/en.yaml": #"""
# English: wordings, phrases and formats of guides in en.
headings:
  description:
    preferred: Description
    accepted: [Overview, About]
  what-is-it:
    preferred: What is it?
    accepted: ["What is this?", "What does it mean?", "What is it about?"]
  who-needs-it:
    preferred: Who needs it?
    accepted:
      - Who is it for?
      - Who needs this?
      - Who is this for?
      - Who should apply?
      - Who can apply?
  procedure:
    preferred: Procedure
    accepted: [Procedures, Process, Steps, Step-by-step procedure]
  required-documents:
    preferred: Required documents
    accepted: [Documents required, Documents needed, Necessary documents, Required documentation]
  providers:
    preferred: Providers that can do it for you
    accepted:
      - Providers which can do it for you
      - Providers
      - Service providers
      - Providers that can do it
      - Providers who can do it for you
      - Providers that can help
      - Providers that can help you
      - Providers that can do this for you
  additional-details:
    preferred: Additional details
    accepted:
      - Additional information
      - Further details
      - Further information
      - More details
      - More information
      - Other details
  related-posts:
    preferred: Related Posts
    accepted: [Related guides, Related articles, Related pages, Related content, See also]
columns:
  provider: [Provider, Service provider, Company, Name]
  website: [Website, Web site, Web page, Site]
  timelines:
    - Timelines
    - Timeline
    - Time
    - Timeframe
    - Time frame
    - Time spent
    - Processing time
    - Duration
  cost: [Cost, Costs, Cost (estimated), Estimated cost, Price, Fee, Fees]
phrases:
  - no details provided
  - no details were provided
  - no details available
  - no information provided
  - there was no specific information
  - no specific information is available
  - unknown document
  - the provided sources
  - the sources provided
  - the data sources provided
  - mentioned in the sources
  - specified in the sources
  - the sources do not
  - the sources did not
  - could not be established from the source
  - could not be determined from the sources
  - according to the source,
  - not possible to provide a * step-by-step
  - as an AI language model
  - as a language model
  - as a large language model
  - I'm sorry, but I cannot
  - I cannot provide specific
  - as of my last update
  - my knowledge cutoff
  - my training data
  - here is the translation
  - I hope this helps
  - oaicite
  - "†source"
  - could not be extracted from the source
  - could not be found in the source
  - could not be found in the sources
  - was found in the sources
  - were found in the sources
  - not available in the sources
  - not mentioned in the source
  - not specified in the source
  - not specified in the provided
  - not provided in the source
  - the given sources
  - the source did not
  - the source does not provide
  - the provided text does not
  - the provided information does not
  - "based on the available information,"
  - information provided in the sources
  - "sure! here"
  - "certainly! here"
  - "certainly! below"
  - "sure, here"
  - here is the translated
  - here's the translation
  - below is the translation
  - below is the translated
  - I'm sorry, but I can't
  - I apologize, but I
  - I am sorry, but I cannot
  - as an AI, I
  - let me know if you need
  - please provide the text
  - this guide was generated
  - I cannot provide you
  - generating a guide based on
  - as an AI assistant
  - as an artificial intelligence
  - I don't have access to real-time
  - I do not have access to real-time
  - I'm unable to provide specific
  - I am unable to provide specific
  - my last knowledge update
  - I hope this guide helps
  - I hope this guide is helpful
  - let me know if you would like
  - anything else I can help you with
  - the information provided does not include
  - the information provided does not specify
  - the information provided does not mention
  - no specific information was provided
  - no additional details provided
  - no additional details were provided
  - details not provided
  - the search results do not specify
  - the search results do not mention
  - the search results do not provide
  - the context does not mention
  - the context does not provide
  - the context does not specify
  - rest of the content remains
  - rest of the guide continues
  - rest of the guide remains
  - "of course! here"
  - guide in Markdown format
  - this is a machine translation
  - regenerate response
  - ChatGPT can make mistakes
  - created with ChatGPT
  - generated by ChatGPT
  - generated with ChatGPT
  - generated by GPT
  - translated by ChatGPT
  - citeturn#search#
  - please replace this text
placeholders:
  - lorem ipsum
  - example.com
  - example.org
  - example.net
  - www.example.*
  - this is meta description
  - this is the meta description
  - this is a meta description
  - "=TODO"
  - "=FIXME"
  - TBD
  - "=XXXX"
  - x days
  - x weeks
  - x months
  - "=Provider #"
  - "=Provider A"
  - "=Provider B"
  - "=Provider X"
  - "=Provider Name"
  - "[provider name]"
  - example provider
  - "(example)"
  - "[insert *]"
  - insert name here
  - insert title here
  - insert description here
  - title goes here
  - description goes here
  - SEO title
  - SEO description
  - insert link here
  - insert text here
  - your text here
  - text goes here
  - "(link here)"
  - "[* URL]"
  - meta description
  - meta title
  - sample provider
  - "=Provider XYZ"
  - "=Provider One"
  - "=Provider Two"
  - "=Example Agency"
  - "=Example * Agency"
  - "=Example Company"
  - "=Sample Company"
  - "=Your Company"
  - "=ABC Company"
  - "=XYZ Company"
  - "=Company XYZ"
  - "=Company ABC"
  - "exampleprovider.*"
  - "provider#.com"
  - yourwebsite.com
  - yourcompany.com
  - yourdomain.com
  - "[your *]"
  - "[city name]"
  - "[company name]"
  - "[amount]"
  - "[municipality]"
  - "[phone number]"
  - "[date]"
  - "[website]"
  - "[link]"
  - "[name]"
  - "[link to *]"
  - "[city]"
  - "[name of *]"
  - "<insert *>"
  - "<placeholder>"
unwritten:                    # what stands where a whole section is to be written
  - N/A
  - Coming soon
  - To be completed
  - To be added
  - To be written
  - To be announced
  - To be determined
  - To be confirmed
  - To do
  - Under construction
  - Work in progress
  - Content coming soon
  - Information coming soon
doubled-words: [that, had, her, in, "on", is, do, very, many]
vague-links:
  - here
  - click here
  - this link
  - link
  - link here
  - website
  - this website
  - this site
  - this page
  - read more
  - more
  - learn more
  - more information
  - see here
  - site
months:
  - [january, jan]
  - [february, feb]
  - [march, mar]
  - [april, apr]
  - [may]
  - [june, jun]
  - [july, jul]
  - [august, aug]
  - [september, sep, sept]
  - [october, oct]
  - [november, nov]
  - [december, dec]
numbers:
  decimal: "."
  group: [","]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, about, after, all, also, an, and, any, are, as, at, be, because, been, before, being, between, both, but, by,
  can, cannot, could, do, does, during, each, either, for, from, get, had, has, have, having, he, her, here, him,
  his, how, however, i, if, in, including, into, is, it, its, just, may, might, more, most, must, my, need, needs,
  "no", not, of, "off", "on", once, one, only, or, other, our, out, over, own, per, same, she, should, since, so,
  some, such, than, that, the, their, them, then, there, these, they, this, those, through, to, too, under, until,
  up, upon, us, was, we, were, what, when, where, whether, which, while, who, whose, why, will, with, within,
  without, would, you, your, yourself,
  # words of guides
  application, apply, applying, assistance, become, certificate, citizen, citizens, citizenship, complete,
  comprehensive, create, creating, details, discover, document, documents, duplicate, easily, easy, effective,
  efficient, effortless, eligibility, enrollment, essential, find, foreign, form, getting, guide, guides, issuance,
  learn, licence, license, obtain, obtained, obtaining, online, ownership, permit, procedure, process, providers,
  quick, quickly, register, registering, registration, renew, renewal, request, requests, required, requirement,
  requirements, residency, resident, residents, seamless, service, services, simplified, step, steps, streamlined,
  support, tips, transfer, types, understanding, work
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  ing ed_ ng_ _th er_ es_ on_ _co the ion _re ent _in tio ly_ he_ re_ nd_ al_ nt_ _an ati ter ts_ and _pr _st _to
  _ma st_ ate _be le_ an_ rs_ _de in_ _ca ers ce_ _se en_ ns_ all _ha her ver ve_ ted res or_ con is_ se_ _fo at_
  for _of ons ll_ to_ _wa te_ _he tin rea ry_ _so est _wh pro nce _di _pa me_ _wi com _mo men ive ne_ _ch ere sta
  _li as_ ess _su _me _sh _no of_ ty_ eve _tr ect th_ _lo _ho _al thi _we ist it_ _a_ _po _fi per tra our _ba ine
  ay_ ear _ar ch_ int _yo are ut_ _ex _on ste ill ant one _sa _mi der ide _wo ain nte you cti hin _le _fa _do ome
  _pe _ne ss_ ica ove igh hat _la str art ght rat _bu ld_ red ds_ _go oun et_ iti _fr _si tha pre lin ge_ sti _as
  _te ort _hi ies tor ow_ out _is _un ic_ _bo min ble rin end tic man ar_ act cal ure _sp _en und his _br _gr ran
  kin lly par ck_ nti eat tur age nde _it pla _pl han us_ nal _ac din cha eri ot_ ls_ eas ity anc ke_ ore de_ ave
  ard ssi ame enc ust ind _ta ad_ era ith _cl ast _i_ les _da rt_ ell nts _at _ra sin _ro lea use ten wit ins _cr
  che ht_ ey_ ous rie ite ass ice lan ple ont cou ces lle not _ge wor rec rd_ son can sed dis lat ur_ nin app tiv
  ren lit ake _sc _or ou_ ack _fe hou nes rou ct_ abl sho tes por den sio _ad ial tri ead sto _ev oth omp inc ona
  gra spe om_ tal eme ven nat tte ned ali _vi tan eal tat har ugh ric ina mar ks_ ans ree rit ber id_ be_ ner tho
  _ti ose ire hea _ou el_ _dr mat ser was car des nge _pu ang rac _ju ele pos chi pri cat _ab ost ini ase shi mon
  ian _ri own rom ime _ap led ded ral ndi ari tim _fu she unt ish ace mer ong ens ene _mu pen ope een hav ese ee_
  ny_ wer nta ord ses att _bi _ga oll sen any whe low oul ern but ris ms_ sse _na hen ery cre sh_ mor sit sur fin
  ook _im lar _us oug lic orm ely ori gs_ ien ade eli lli exp tre als gre ntr by_ eco ves tar now so_ war lis od_
  rti ger mpl fic ach uld ew_ ary omm ia_ cia som rel ile med oin ick edi gen win ili am_ gin ond ual uni _ye fer
  ani nst ood get my_ cor how _bl nds ise arr vin _ki _cu rep ert ys_ fro ath nsi _am _ea eed _pi

"""#,
    "languages/es.yaml": #"""
# Spanish: wordings, phrases and formats of guides in es.
headings:
  description:
    preferred: Descripción
    accepted: [Descripción general, Resumen]
  what-is-it:
    preferred: ¿Qué es?
    accepted: ["¿Qué es esto?", "¿En qué consiste?", "¿De qué se trata?"]
  who-needs-it:
    preferred: ¿Quién lo necesita?
    accepted:
      - ¿Quién la necesita?
      - ¿Quiénes lo necesitan?
      - ¿Quién necesita esto?
      - ¿Quiénes la necesitan?
      - ¿Quién los necesita?
      - ¿Para quién es?
      - ¿A quién va dirigido?
      - ¿Quién puede solicitarlo?
  procedure:
    preferred: Procedimiento
    accepted: [Procedimientos, Proceso, Pasos, Trámite, Paso a paso]
  required-documents:
    preferred: Documentos requeridos
    accepted:
      - Documentos necesarios
      - Documentación requerida
      - Documentación necesaria
      - Documentos que se requieren
      - Requisitos y documentos
  providers:
    preferred: Proveedores que pueden hacerlo por ti
    accepted:
      - Proveedores que pueden hacerlo por usted
      - Proveedores que pueden ayudarte
      - Proveedores que pueden gestionarlo por ti
      - Proveedores que pueden realizarlo por ti
      - Proveedores que lo pueden hacer por ti
      - Proveedores que pueden ayudarlo
      - Proveedores que pueden realizarlo por usted
      - Proveedores
      - Proveedores de servicios
      - Proveedores que pueden hacerlo
      - Proveedores que pueden ayudar
      - Proveedores que pueden ayudarle
      - Proveedores que pueden gestionarlo por usted
      - Proveedores que lo pueden hacer por usted
      - Proveedores que pueden hacerlo por vos
  additional-details:
    preferred: Detalles adicionales
    accepted: [Información adicional, Más información, Más detalles, Otros detalles]
  related-posts:
    preferred: Publicaciones relacionadas
    accepted:
      - Artículos relacionados
      - Entradas relacionadas
      - Guías relacionadas
      - Contenido relacionado
      - Páginas relacionadas
      - Ver también
columns:
  provider: [Proveedor, Proveedores, Proveedor de servicios, Prestador, Empresa, Entidad]
  website: [Sitio web, Página web, Web, Sitio]
  timelines:
    - Plazos
    - Plazo
    - Plazos de tiempo
    - Plazos de entrega
    - Tiempos
    - Tiempo
    - Tiempos de entrega
    - Tiempos de respuesta
    - Tiempo estimado
    - Cronograma
    - Cronogramas
    - Duración
  cost: [Costo, Costos, Coste, Costes, Precio, Precios, Tarifa]
phrases:
  - no se proporcionan detalles
  - no se proporcionaron detalles
  - no se han proporcionado detalles
  - no se proporcionó información específica
  - no se proporciona información específica
  - sin detalles proporcionados
  - detalles no proporcionados
  - no hay detalles disponibles
  - no había información específica
  - documento desconocido
  - fuentes proporcionadas
  - fuentes de datos proporcionadas
  - las fuentes no proporcionan
  - las fuentes no especifican
  - las fuentes no mencionan
  - las fuentes no indican
  - mencionados en las fuentes
  - mencionado en las fuentes
  - se menciona en las fuentes
  - se especifica en las fuentes
  - especificado en las fuentes
  - según la fuente,
  - no es posible proporcionar * paso a paso
  - como modelo de lenguaje
  - como un modelo de lenguaje
  - lo siento, pero no puedo
  - hasta mi última actualización
  - mis datos de entrenamiento
  - aquí tienes la traducción
  - espero que esto te ayude
  - no se encontró información específica
  - no se encontró en las fuentes
  - "con base en la información disponible,"
  - "basado en la información disponible,"
  - no se pudo extraer de la fuente
  - no se pudieron extraer de la fuente
  - no especificado en la fuente
  - como inteligencia artificial
  - como IA, no puedo
  - como modelo de IA
  - aquí está la traducción
  - esta es la traducción
  - a continuación se muestra la traducción
  - lo siento, pero como
  - lo siento, no puedo
  - espero que esto ayude
  - espero que esto le ayude
  - por favor, proporcione el texto
  - "¡claro! aquí"
  - "¡por supuesto! aquí"
  - la información proporcionada no incluye
  - la información proporcionada no especifica
  - la información proporcionada no menciona
  - el texto proporcionado no incluye
  - el texto proporcionado no especifica
  - el texto proporcionado no menciona
  - fuentes consultadas no indican
  - fuentes consultadas no especifican
  - no tengo acceso a información en tiempo real
  - según mi última actualización
  - espero que esta guía te
  - espero que esta guía le
  - aquí tienes la guía traducida
  - aquí está la guía traducida
  - a continuación, la traducción
  - el resto de la guía continúa
  - traducido por ChatGPT
  - generado por ChatGPT
  - por favor, reemplaza este texto
placeholders:
  - "=Proveedor #"
  - "=Proveedor A"
  - "=Proveedor B"
  - "=Nombre del Proveedor"
  - "[nombre del proveedor]"
  - proveedor de ejemplo
  - "(ejemplo)"
  - x días
  - x semanas
  - x meses
  - "[insertar *]"
  - "[inserte *]"
  - inserte aquí su texto
  - tu texto aquí
  - su texto aquí
  - "(enlace aquí)"
  - "[URL *]"
  - metadescripción
  - esta es la meta descripción
  - esta es una meta descripción
  - descripción meta
  - meta descripción
  - título meta
  - meta título
  - "=Proveedor Ejemplo"
  - ejemplo de proveedor
  - "=Empresa XYZ"
  - "proveedor#.com"
  - ejemplo.com
  - ejemplo.es
  - "www.ejemplo.*"
  - "[su *]"
  - "[tu *]"
  - "[municipio]"
  - "[nombre *]"
  - "[enlace *]"
  - "[ciudad]"
  - "[fecha]"
unwritten:                    # what stands where a whole section is to be written
  - Próximamente
  - Muy pronto
  - En construcción
  - En elaboración
  - Por completar
  - Por definir
  - Por añadir
  - Por agregar
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [
    acta de nacimiento, certificado de nacimiento, partida de nacimiento, acta* nacimiento,
    certificad* nacimiento, partida* nacimiento, registro* nacimiento
  ]
  marriage certificate*: [
    acta de matrimonio, certificado de matrimonio, partida de matrimonio, acta* matrimonio*,
    certificad* matrimonio*, partida* matrimonio*
  ]
  passport*: [pasaporte, pasaport*, carnet, carné]
  power of attorney: [poder notarial, carta poder, poder*]
  apostille: [apostilla, apostill*, apostíll*]
doubled-words: [que, casi, muy, así, ya, nos]
vague-links:
  - aquí
  - haz clic aquí
  - haga clic aquí
  - clic aquí
  - este enlace
  - enlace
  - enlace aquí
  - sitio web
  - este sitio web
  - este sitio
  - esta página
  - leer más
  - más información
  - ver más
  - pincha aquí
months:
  - [enero, ene]
  - [febrero, feb]
  - [marzo, mar]
  - [abril, abr]
  - [mayo, may]
  - [junio, jun]
  - [julio, jul]
  - [agosto, ago]
  - [septiembre, setiembre, sep, sept, set]
  - [octubre, oct]
  - [noviembre, nov]
  - [diciembre, dic]
numbers:
  decimal: ","
  group: [".", " "]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, además, al, alguna, algunas, alguno, algunos, algún, ante, antes, aquellos, aquí, así, aunque, cada, como, con,
  contra, cual, cuales, cualquier, cuando, cuya, cuyo, cuál, cuándo, cómo, de, debe, deben, deberá, debes, del,
  desde, después, donde, dos, durante, dónde, e, el, ella, ellos, en, entre, era, eran, es, esa, ese, eso, esta,
  estar, estas, este, esto, estos, está, están, fue, ha, hacer, hacia, han, hasta, hay, haya, incluso, la, las, le,
  les, lo, los, me, mediante, mi, mientras, muy, más, ni, "no", nos, nuestra, nuestro, o, otra, otras, otro, otros,
  para, pero, por, porque, pueda, puede, pueden, puedes, pues, que, quien, quienes, quién, qué, se, sea, sean,
  según, ser, si, sido, siempre, sin, sino, sobre, solo, son, su, sus, sí, sólo, también, tanto, te, tener, ti,
  tiene, tienen, tienes, toda, todas, todo, todos, tras, través, tres, tu, tus, tú, u, un, una, unas, uno, unos,
  usted, ustedes, "y", ya, yo, él,
  # words of guides
  aprenda, aprende, completa, conoce, conozca, descubre, documentos, eficiente, expedición, fácil, fácilmente, guía,
  necesarios, obtención, obtener, obtenga, obtén, paso, pasos, procedimiento, proceso, proveedores, realizar,
  registrarse, renovación, renueva, renueve, requeridos, requisitos, rápidamente, sepa, servicio, simplificada,
  simplificado, solicitar, solicitarlo, solicite, solicitud, tramitar, trámite
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  os_ es_ as_ _de _co do_ ent nte _es te_ ado est ar_ ón_ con _re de_ _pr to_ ra_ ión en_ res _ca ien _en _pa aci
  _se _in la_ ció sta _la que ta_ _qu da_ al_ men an_ tra _po ica _ma el_ ia_ _pe _di ndo ue_ ro_ cia no_ na_ era
  _ha ida cio or_ ant par ion er_ on_ nci per _el nta com dad des ada pre and lo_ nto _su _me _te _un io_ _si _al
  ía_ pro dos _lo ist ero nes ten one end rec _no les ter enc se_ ier ido ici ca_ _cu por _mi mos tar _so ara ad_
  los ran _tr tos ina _ve _vi ale _y_ ari _sa re_ ona co_ esp ene ntr str rio tes qui ico _a_ _mu _to _ac le_ man
  las mo_ tan _pu ont so_ car ita _ex aba ron sti rad art tic tad tro ali ste ras ver ame eci uer nos tor go_ ere
  sa_ _le ren ios ora sto _mo ros int tas ir_ lla ma_ nde eri gra den der cas ura esa ria ert _an _ta pue esc ues
  das mar cer can _ba del lar ble ana ect ría min una nti lic _fu tiv nal mie _cr rte esi dic rma ort dor fic _ti
  ons cie omp rac rar lle tal ner ore bre ece _ar _ll gen _va cos un_ ces edi emp _ap ser cto ide ndi cha ven me_
  lan ace ese _ju _gr nad amo uen are tie ano rta ers _do ens _as nda _li _ci cue ena inc ial spe ori emo _fa ele
  sen anc abl egu cor mer ce_ orm ias ade _na uie ami _ho ba_ for ito tam cen nas cad cre _fi dis cul cua aro err
  cho uni hab ata cam _im iza ás_ tre ili imp mas rti _ce act cci nic tod _am tur ual iva erm reg ama eso _nu pos
  erd ued hac _pi arr vo_ rea ome ió_ oci cid sal sar _em pas asa ral ill gan llo mpl lid ust va_ ast ber ern za_
  ela pri son omo ega ema rat eta nar eda gar uel _he pon all _da leg ede ond imi vid ivo bie amb dia _ad mis ula
  _ro ati _au _fo ric _ne fue jo_ cal ono seg _bu _ga mpo ne_ _hi ino ell odo tri dar dec mbi ima ech dio uch col
  ate sió sol _ch rse unt rre tin mpr bra mbr sid pla eno _ab olo pen isi cri _vo sit _or vis _fr ini und _tu _ge
  _ra sos _ni más _bo ga_ _pl eva ete osa gun apa tac rra vie nue _gu len rab san ost nid ha_ ala med oca eni is_
  alg imo asi eco ban rep rim baj ian nsa die mad rop gua ind rá_ su_ ez_ nce duc eli año ato ani

"""#,
    "languages/fr.yaml": #"""
# French: wordings, phrases and formats of guides in fr.
headings:
  description:
    preferred: Description
    accepted: [Description générale, Présentation]
  what-is-it:
    preferred: Qu'est-ce que c'est?
    accepted:
      - Qu'est-ce que c'est ?
      - De quoi s'agit-il?
      - De quoi s'agit-il ?
      - C'est quoi?
      - C'est quoi ?
      - Qu'est-ce?
      - Qu'est-ce ?
  who-needs-it:
    preferred: Qui en a besoin?
    accepted:
      - Qui en a besoin ?
      - Pour qui est-ce?
      - Pour qui est-ce ?
      - À qui cela s'adresse-t-il?
      - À qui cela s'adresse-t-il ?
      - Qui est concerné?
      - Qui est concerné ?
      - Qui peut en bénéficier?
      - Qui peut en bénéficier ?
  procedure:
    preferred: Procédure
    accepted: [Procédures, Démarche, Démarches, Étapes, Marche à suivre]
  required-documents:
    preferred: Documents requis
    accepted:
      - Documents nécessaires
      - Documents à fournir
      - Documents exigés
      - Pièces justificatives
      - Pièces à fournir
  providers:
    preferred: Fournisseurs qui peuvent le faire pour vous
    accepted:
      - Prestataires qui peuvent le faire pour vous
      - Prestataires pouvant le faire pour vous
      - Fournisseurs pouvant le faire pour vous
      - Fournisseurs qui peuvent aider
      - Prestataires qui peuvent aider avec le processus de demande
      - Prestataires qui peuvent s'occuper de cela pour vous
      - Fournisseurs
      - Prestataires
      - Prestataires de services
      - Fournisseurs qui peuvent vous aider
      - Prestataires qui peuvent vous aider
      - Prestataires qui peuvent aider
      - Fournisseurs qui peuvent le faire à votre place
      - Prestataires qui peuvent le faire à votre place
      - Fournisseurs pouvant vous aider
      - Prestataires pouvant vous aider
  additional-details:
    preferred: Détails supplémentaires
    accepted:
      - Informations complémentaires
      - Informations supplémentaires
      - Détails complémentaires
      - Plus d'informations
      - Autres détails
  related-posts:
    preferred: Articles connexes
    accepted:
      - Articles liés
      - Articles associés
      - Articles similaires
      - Publications connexes
      - Guides connexes
      - Voir aussi
columns:
  provider: [Fournisseur, Prestataire, Prestataire de services, Organisme, Entreprise]
  website: [Site web, Site Internet, Site, Page web]
  timelines: [Délais, Délai, Délais de traitement, Délai de traitement, Durée, Calendrier]
  cost: [Coût, Coûts, Prix, Tarif, Tarifs, Frais]
phrases:
  - aucun détail fourni
  - aucun détail n'a été fourni
  - aucun détail n'est fourni
  - aucun détail disponible
  - détails non fournis
  - pas de détails fournis
  - aucune information fournie
  - aucune information spécifique n'a été
  - il n'y avait aucune information spécifique
  - document inconnu
  - sources fournies
  - sources de données fournies
  - les sources ne fournissent
  - les sources ne précisent
  - les sources ne mentionnent
  - les sources ne donnent
  - mentionné dans les sources
  - mentionnés dans les sources
  - mentionnées dans les sources
  - précisé dans les sources
  - précisés dans les sources
  - selon la source,
  - pas possible de fournir * étape par étape
  - en tant que modèle de langage
  - en tant que modèle linguistique
  - je suis désolé, mais je ne peux pas
  - lors de ma dernière mise à jour
  - mes données d'entraînement
  - voici la traduction
  - j'espère que cela vous aide
  - n'a été trouvée dans les sources
  - n'a été trouvé dans les sources
  - n'ont été trouvés dans les sources
  - "sur la base des informations disponibles,"
  - n'ont pas pu être extraits de la source
  - n'a pas pu être extrait de la source
  - non précisé dans la source
  - en tant qu'IA
  - en tant qu'intelligence artificielle
  - voici le texte traduit
  - voici le guide traduit
  - je suis désolé, mais je
  - j'espère que cela aide
  - j'espère que cela vous aidera
  - veuillez fournir le texte
  - "bien sûr ! voici"
  - les informations fournies ne mentionnent
  - les informations fournies ne précisent
  - les informations fournies ne contiennent
  - le texte fourni ne mentionne
  - je n'ai pas accès à des informations en temps réel
  - en tant qu'IA, je
  - j'espère que ce guide
  - traduit par ChatGPT
  - généré par ChatGPT
placeholders:
  - "=Fournisseur #"
  - "=Fournisseur A"
  - "=Fournisseur B"
  - "=Prestataire #"
  - "=Prestataire A"
  - "=Nom du Fournisseur"
  - "=Nom du Prestataire"
  - "[nom du fournisseur]"
  - "[nom du prestataire]"
  - exemple de fournisseur
  - exemple de prestataire
  - "(exemple)"
  - x jours
  - x semaines
  - x mois
  - "[insérer *]"
  - "[insérez *]"
  - insérez votre texte ici
  - votre texte ici
  - "(lien ici)"
  - "[URL *]"
  - méta-description
  - métadescription
  - ceci est la méta description
  - description meta
  - méta description
  - titre méta
  - méta-titre
  - "=Prestataire Exemple"
  - "=Fournisseur Exemple"
  - exemple.com
  - exemple.fr
  - exemple.be
  - "www.exemple.*"
  - "[votre *]"
  - "[commune]"
  - "[nom *]"
  - "[lien *]"
  - "[ville]"
  - "[date]"
unwritten:                    # what stands where a whole section is to be written
  - À venir
  - Bientôt disponible
  - Prochainement
  - En construction
  - À compléter
  - À définir
  - En cours de rédaction
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [acte de naissance, acte* naissance, certificat* naissance, extrait* naissance]
  marriage certificate*: [acte de mariage, acte* mariage, certificat* mariage]
  passport*: [passeport, passeport*, "photo* d'identité"]
  power of attorney: [procuration, procuration*]
  apostille: [apostille, apostill*]
doubled-words: [nous, vous, faire, très, elle, elles, en]
vague-links:
  - ici
  - cliquez ici
  - ce lien
  - lien
  - lien ici
  - site web
  - ce site web
  - ce site
  - cette page
  - lire la suite
  - en savoir plus
  - plus d'informations
  - voir ici
  - site
months:
  - [janvier, janv, jan]
  - [février, fevrier, févr, fév]
  - [mars]
  - [avril, avr]
  - [mai]
  - [juin]
  - [juillet, juil]
  - [août, aout]
  - [septembre, sept, sep]
  - [octobre, oct]
  - [novembre, nov]
  - [décembre, decembre, déc]
numbers:
  decimal: ","
  group: [" ", "."]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  afin, ai, ainsi, après, au, aucun, aucune, aussi, autre, autres, aux, avant, avec, avez, avoir, ayant, car, ce,
  ceci, cela, celle, celui, ces, cet, cette, ceux, chaque, chez, ci, comme, comment, contre, d, dans, de, depuis,
  des, deux, devez, doit, doivent, donc, dont, du, dès, elle, elles, en, encore, entre, est, et, eu, faire, fait,
  faut, font, hors, ici, il, ils, je, jusqu, jusque, l, la, laquelle, le, lequel, les, lesquels, leur, leurs, lors,
  lorsque, lui, là, ma, mais, mes, moins, mon, même, "n", ne, ni, non, nos, notre, nous, "on", ont, ou, où, par,
  parce, parmi, pas, pendant, peu, peut, peuvent, plus, plusieurs, plutôt, pour, pouvez, pouvoir, puis, qu, quand,
  que, quel, quelle, quelles, quelque, quelques, quels, qui, quoi, sa, sans, sauf, se, selon, sera, seront, ses, si,
  soit, son, sont, sous, souvent, sur, ta, te, tes, toujours, tous, tout, toute, toutes, très, tu, un, une, vers,
  via, voici, vos, votre, vous, "y", à, étaient, était, étant, être,
  # words of guides
  apprenez, complet, complète, comprendre, conditions, demander, documents, découvrez, délivrance, démarche,
  démarches, effectuer, efficace, essentiel, exigences, facile, facilement, guide, informations, inscription,
  inscrire, nécessaires, obtenir, obtention, prestataires, processus, procédure, rapidement, renouveler,
  renouvellement, requis, requise, service, simplifié, étape, étapes
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  es_ nt_ ent re_ on_ _co er_ le_ ion _de que tio te_ men ns_ _pa _pr ne_ is_ de_ ant ue_ _re it_ lle ur_ _ma ati
  con _le _qu eur les res our _en ons _po ce_ eme par ire ais se_ _in rs_ _so _dé tre ien ts_ me_ ont _la _ch ait
  _se iqu _mo nte té_ _au nce est com et_ en_ _pe ie_ ux_ _su _un ter _tr _di che us_ ée_ sse onn pro _ce _ca _fa
  _ré ell ill la_ rai _sa _es air _no _to tes tra ir_ ain ran des nne _vo ren anc end ort ure ine in_ son _vi és_
  urs ten ess cha ale _et _av _me ouv ier ser ble pou int ité ge_ tou and age art ans _pl omm ite ver ntr ers ass
  _do _fo ens ist as_ _te ère mme ssi tai rie out st_ il_ cou enc oir mai pas iss ous _ex _l_ _à_ ut_ ste _an ins
  uve _ét dan tte qui ise per cti pré nts aut eux ues pre _ar ven _si ect au_ man une ez_ _bo _il _mi un_ nti ois
  fai al_ _li ris app omp ui_ por _ac tan sur _ba rti _da ces pri _ap _ra _du _je ali mon _fi voi ive _d_ ond éri
  _al sen pos _ai rat nde tro rés _fr sti eau ett du_ _ve sio iti lai ute ses mar _gr aux el_ san rou mes lis nes
  _cr for lem rem ieu lit teu _lo nta lan rte vai rt_ ave tie rit tat ang _ou ava lie min éta abl sta ert sou str
  all leu nd_ ide uis dre tur _a_ _on ées uel ssa he_ jou _im ve_ gra ard onc dis ls_ tiq _va emp ndr pla _jo vie
  ign ime ili tem ièr ra_ ron act don mat _ne nse ici ar_ uit att an_ sai err _ga arr fra _éc oi_ ica _ro si_ lus
  sit éra ita ler _ta uti roi ule plu bre nou ari _pu _as je_ eil tri era gne rec pen mpl ate _am orm tit nda oit
  ern isa oin _bi nal cie _c_ lon rme sem _ha _be ès_ qua mer _st imp cor rop ner ori use _at isi col _ju ina ndi
  van mis déc enn ret vou nai ai_ han inc fin rre bli peu ail ini _or tal nat _br _mé _cl cer den her nge nan gen
  at_ der moi emb nis tin _ho ec_ dit sui rer ani ile sé_ itu ord erv nna oul cul uni uss éco ara acc erm eu_ os_
  cat _tu qu_ nst ura rd_ nté rta ger car _ci erc arc ric _pi ace pe_ ré_ oup cen cri _fe fic rap gue aie ann bou
  ose née _na ges rri ind tiv _ri cte esp uer _el rep _ad tés rch nom chi ema tif ou_ gar iso ice

"""#,
    "languages/hr.yaml": #"""
# Croatian: wordings, phrases and formats of guides in hr.
headings:
  description:
    preferred: Opis
    accepted: [Opći opis, Pregled]
  what-is-it:
    preferred: Što je to?
    accepted: ["Što je ovo?", "Što to znači?", "O čemu se radi?", "Što je?"]
  who-needs-it:
    preferred: Tko to treba?
    accepted:
      - Tko ga treba?
      - Tko ju treba?
      - Tko je treba?
      - Tko ju treba imati?
      - Tko je potrebuje?
      - Tko treba to?
      - Tko treba ovo?
      - Tko ga treba imati?
      - Tko ih treba?
      - Kome je to potrebno?
      - Kome je potrebno?
      - Kome je potreban?
      - Kome je namijenjeno?
      - Tko može podnijeti zahtjev?
  procedure:
    preferred: Postupak
    accepted: [Procedura, Proces, Koraci, Tijek postupka, Postupak korak po korak]
  required-documents:
    preferred: Potrebni dokumenti
    accepted:
      - Potrebna dokumentacija
      - Potrebne isprave
      - Obvezni dokumenti
      - Traženi dokumenti
      - Nužni dokumenti
  providers:
    preferred: Pružatelji usluga koji to mogu obaviti umjesto vas
    accepted:
      - Davatelji usluga koji to mogu učiniti za vas
      - Pružatelji usluga koji to mogu učiniti umjesto vas
      - Davatelji usluga koji to mogu obaviti za vas
      - Davatelji koji to mogu učiniti umjesto vas
      - Davatelji usluga koji to mogu učiniti umjesto vas
      - Davatelji koji to mogu obaviti za vas
      - Pružatelji koji to mogu obaviti umjesto vas
      - Davatelji koji to mogu napraviti umjesto vas
      - Pružatelji koji to mogu učiniti umjesto vas
      - Davatelji usluga koji to mogu obaviti umjesto vas
      - Davatelji koji to mogu učiniti za vas
      - Pruzatelji koji to mogu obaviti umjesto vas
      - Pružatelji koji mogu to učiniti umjesto vas
      - Davatelji usluge koji vam mogu pomoći
      - Usluge koje to mogu učiniti umjesto vas
      - Davatelji koji vam to mogu obaviti
      - Ponuđači koji to mogu učiniti umjesto vas
      - Pružatelji usluga koji to mogu učiniti za vas
      - Davatelji usluga koji mogu to obaviti umjesto vas
      - Davatelji koji mogu to učiniti za vas
      - Pružatelji usluga koji mogu obaviti postupak umjesto vas
      - Pružatelji usluga
      - Davatelji usluga
      - Pružatelji usluga koji vam mogu pomoći
      - Davatelji usluga koji vam mogu pomoći
      - Pružatelji usluga koji mogu pomoći
      - Davatelji usluga koji mogu pomoći
      - Pružatelji usluga koji mogu to učiniti umjesto vas
      - Pružatelji usluga koji mogu to obaviti umjesto vas
      - Davatelji usluga koji mogu to učiniti umjesto vas
      - Pružatelji koji to mogu učiniti za vas
      - Davatelji koji to mogu obaviti umjesto vas
  additional-details:
    preferred: Dodatne informacije
    accepted:
      - Dodatne pojedinosti
      - Dodatni detalji
      - Više informacija
      - Dodatni podaci
      - Ostale informacije
      - Više pojedinosti
  related-posts:
    preferred: Povezani članci
    accepted:
      - Povezane objave
      - Povezani vodiči
      - Srodni članci
      - Slični članci
      - Povezani postovi
      - Vidi također
columns:
  provider:
    - Pružatelj
    - Pružatelj usluga
    - Pružatelj usluge
    - Davatelj
    - Davatelj usluga
    - Davatelj usluge
    - Ponuđač
    - Dobavljač
    - Tvrtka
  website:
    - Web stranica
    - Web-stranica
    - Web stranice
    - Web-stranice
    - Mrežna stranica
    - Mrežne stranice
    - Internetska stranica
    - Internetske stranice
    - Web mjesto
    - Web-mjesto
    - Stranica
  timelines:
    - Rokovi
    - Rok
    - Vremenski rokovi
    - Vremenski okvir
    - Vremenski okviri
    - Vremenski raspored
    - Vremenske linije
    - Vrijeme
    - Vrijeme obrade
    - Vrijeme trajanja
    - Trajanje
  cost: [Trošak, Troškovi, Cijena, Cijene, Naknada, Naknade]
phrases:
  - nisu navedeni detalji
  - detalji nisu navedeni
  - nema navedenih detalja
  - nisu navedene pojedinosti
  - nema dostupnih detalja
  - nisu pruženi detalji
  - nije bilo konkretnih informacija
  - nije bilo specifičnih informacija
  - nepoznat dokument
  - nepoznati dokument
  - u navedenim izvorima nije
  - u navedenim izvorima nema
  - u dostavljenim izvorima
  - u pruženim izvorima
  - dostavljeni izvori
  - pruženi izvori
  - na temelju dostavljenih izvora
  - na temelju pruženih izvora
  - izvori ne navode
  - izvori ne pružaju
  - izvori ne sadrže
  - izvori ne spominju
  - navedeno u izvorima
  - spomenuti u izvorima
  - prema izvoru,
  - nije moguće pružiti * korak po korak
  - kao jezični model
  - žao mi je, ali ne mogu
  - evo prijevoda
  - nisu pronađene konkretne informacije
  - nisu pronađeni detalji
  - na temelju navedenih izvora
  - "na temelju dostupnih informacija,"
  - nije bilo moguće izdvojiti iz izvora
  - nije navedeno u izvoru
  - kao umjetna inteligencija
  - kao AI ne mogu
  - u nastavku je prijevod
  - evo prevedenog
  - nadam se da ovo pomaže
  - nadam se da će ovo pomoći
  - molimo navedite tekst
  - moje zadnje ažuriranje
  - dostavljene informacije ne sadrže
  - navedeni tekst ne spominje
  - nemam pristup informacijama u stvarnom vremenu
  - nadam se da će ovaj vodič
  - evo prevedenog vodiča
  - prevedeno pomoću ChatGPT
placeholders:
  - "=Pružatelj #"
  - "=Pružatelj A"
  - "=Pružatelj B"
  - "=Pružatelj usluga #"
  - "=Pružatelj usluga A"
  - "=Davatelj #"
  - "=Davatelj usluga #"
  - "=Naziv Pružatelja"
  - "[naziv pružatelja]"
  - "[naziv pružatelja usluga]"
  - "[ime pružatelja]"
  - primjer pružatelja
  - "(primjer)"
  - x dana
  - x tjedana
  - x mjeseci
  - "[umetnite *]"
  - "[unesite *]"
  - ovdje umetnite tekst
  - vaš tekst ovdje
  - "(link ovdje)"
  - meta opis
  - metaopis
  - opis meta
  - meta naslov
  - primjer.hr
  - primjer.com
  - "www.primjer.*"
  - "[vaš *]"
  - "[naziv *]"
  - "[općina]"
  - "[poveznica *]"
  - "[grad]"
  - "[datum]"
unwritten:                    # what stands where a whole section is to be written
  - Uskoro
  - U izradi
  - U pripremi
  - Bit će dopunjeno
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [rodni list, rodn* list*, izvad* rođenih]
  marriage certificate*: [vjenčani list, vjenčan* list*, izvad* vjenčanih]
  passport*: [putovnica, putovnic*]
  power of attorney: [punomoć, punomoć*]
  apostille: [apostil, apostil*]
doubled-words: [je, su, da, vrlo, jako]
vague-links:
  - ovdje
  - kliknite ovdje
  - klikni ovdje
  - ova poveznica
  - poveznica
  - ovaj link
  - link
  - link ovdje
  - web stranica
  - ova stranica
  - stranica
  - pročitajte više
  - više
  - više informacija
months:
  - [siječanj, siječnja, siječnju, sij]
  - [veljača, veljače, veljači, velj]
  - [ožujak, ožujka, ožujku, ožu]
  - [travanj, travnja, travnju, tra]
  - [svibanj, svibnja, svibnju, svib]
  - [lipanj, lipnja, lipnju, lip]
  - [srpanj, srpnja, srpnju, srp]
  - [kolovoz, kolovoza, kolovozu, kol]
  - [rujan, rujna, rujnu, ruj]
  - [listopad, listopada, listopadu, lis]
  - [studeni, studenoga, studenog, studenome, studenom, stu]
  - [prosinac, prosinca, prosincu, pros]
numbers:
  decimal: ","
  group: [".", " "]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, ako, ali, bez, bi, bila, bile, bili, bilo, bio, biste, biti, bude, budu, da, do, dok, druge, drugi, drugih,
  dva, dvije, ga, gdje, i, iako, ih, ili, im, ima, imaju, imate, ispod, iz, iza, između, ja, je, jedan, jedna,
  jedno, jednog, jednu, jer, još, ju, kad, kada, kako, kao, ko, kod, koja, koje, kojeg, kojem, koji, kojih, kojim,
  kojima, koju, koliko, kroz, li, manje, među, mi, mogu, mora, moraju, morate, moći, može, možete, na, nad, nakon,
  nam, naš, ne, nego, neka, neke, neki, nekoliko, nema, ni, nije, nisu, niti, njega, njegov, njih, njihov, njihove,
  njima, o, od, oko, "on", ona, one, oni, ono, osim, ova, ovaj, ove, ovo, ovog, ovom, ovu, po, pod, pored, potrebno,
  pre, prema, pri, prije, putem, radi, s, sa, sada, sam, samo, se, si, smo, ste, su, sva, svaka, svake, svaki,
  svakog, sve, svi, svih, svoj, svoje, svojim, svoju, ta, taj, tako, također, te, ti, tim, to, tog, toga, tom,
  treba, trebaju, trebate, tu, u, uz, vam, vas, vaš, vaša, vaše, vašeg, vašem, vašu, već, vi, više, vrlo, za, zato,
  zbog, će, ćemo, ćete, što,
  # words of guides
  brzo, dobiti, dobivanje, dokumenata, dokumenti, informacije, ishoditi, ispunite, izdavanje, jednostavno, koraci,
  korak, obnova, podnesite, podnijeti, podnošenje, postupak, potpuni, potrebna, potrebni, prijaviti, proces,
  produljenje, pružatelji, registracija, registrirati, saznajte, upute, usluga, uvjeti, vodič, zahtjev, zahtjevi,
  zatražite, zatražiti
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  _po je_ _pr na_ _na ja_ ti_ ne_ ije om_ sta _ko ma_ _za nje no_ _je ju_ ni_ ka_ li_ ost da_ la_ _do _st anj ih_
  ija _ne _sa pre im_ og_ ima _ra sti _iz pro ta_ pri _ka va_ _da _od ke_ te_ cij _sv ko_ ova ao_ ra_ _se ist ati
  ran io_ _ma an_ iti _mo nja _bi ji_ rad jen _u_ lje tra jed pos ali rij red ani ovi gra eni oj_ nu_ ki_ _re sko
  ski nik kom to_ _tr ili mo_ sto ovo van _os ori edn avi _su odi nos ina _ve koj aci _te str _i_ ako ve_ ika ava
  _pa _ob _go ana rav ada est _kr nov ara _mi lo_ lja se_ men ena _is ku_ nog _dr ca_ _sl _me ine _ni lik _vi vi_
  voj _bo tan ala stv ast rat tav _de raz enj _to eli _gr nij zna din ila vo_ ora pra aju aln oli gov ci_ nic ove
  ite ici od_ de_ _ta nom ama nji _br eno nim le_ ga_ em_ dno en_ vor ona _nj lju ini nih nsk ren iva edi st_ am_
  kon _no ter _si dan ica za_ eri ri_ elj su_ iji _sp _vr ene sa_ ičk _vo _ov _sr rod adi _li pod ira ce_ vlj me_
  osl tvo tu_ oji di_ iju ent oje eta nas tal tre ak_ kog rem avn sve bil naj on_ _op vat eda _in _va odn _im ći_
  por tak dni tor pol man ske jem re_ nal _ba bra ari god avl _ja era lov er_ dru olj vni ust ate ata kol ste ar_
  _on tin spo lan pot će_ sam _be _di _sm kra tel ita ad_ vod jan _us ano uje azi oja eti amo vno ans oda ik_ _pl
  jsk ema ris živ obi _pe ven var ral tar nju ele tva oni pov ska ić_ raj ome iko rim oga iza sla vu_ lav slo lji
  gla _gl ilo led ice jav _pu _al jer pis du_ dob poz _ku eme alj vje las ela sni eka drž mat đen bro laz jel ore
  ru_ vim svo aje ion tim or_ nar ver tiv olo _št stu rom jet val _pi nat _du rug šta ičn kih jeg rov aka nek nap
  ave reb ret isa jev ale eko alo tič odr _ro tit izv obr et_ tro _ti _zn išt aj_ oma kov dov _ok rsk čin inu že_
  ame pok što pla vel ete sli _le emo sno tsk _ru lij _ot bor ego vij tom kao ola met še_ ono _ži rek vla kak kor
  tri kad bi_ _mu mal ogr ede vre lad rža tur kup lu_ mog _jo ins lno aja tno tni gle _ju log rit bol dje mor adn
  vin bli roj _če čki _bu jim bit pom mje ivo kri nam par ane već žen pad oko _lo ogo naš _lj mu_

"""#,
    "languages/hu.yaml": #"""
# Hungarian: wordings, phrases and formats of guides in hu.
headings:
  description:
    preferred: Leírás
    accepted: [Általános leírás, Ismertető, Ismertetés]
  what-is-it:
    preferred: Mi ez?
    accepted:
      - Mi is ez?
      - Mi is az?
      - Mi az?
      - Miről van szó?
      - Mi ez pontosan?
      - Mit jelent?
      - Mit jelent ez?
      - Mi az, és mire jó?
  who-needs-it:
    preferred: Ki szorul rá?
    accepted:
      - Ki szükséges?
      - Ki szükségli?
      - Ki igényli?
      - Ki igényelheti?
      - Ki szükséges neki?
      - Kinek szükséges?
      - Ki számára ajánlott?
      - Ki szüksége van rá?
      - Ki szükséges erre?
      - Ki számára szükséges?
      - Ki szükségelteti?
      - Kinek szüksége van rá?
      - Ki szükséges rá?
      - Kinek van szüksége rá?
      - Kinek van rá szüksége?
      - Kinek szükséges ez?
      - Kinek kell?
      - Kinek szól?
      - Ki veheti igénybe?
      - Kire vonatkozik?
  procedure:
    preferred: Eljárás
    accepted: [Folyamat, Az eljárás, Az eljárás menete, Ügymenet, Lépések, Eljárás menete]
  required-documents:
    preferred: Szükséges dokumentumok
    accepted:
      - Elengedhetetlen dokumentumok
      - Szükséges iratok
      - Szükséges okmányok
      - Szükséges okiratok
      - Benyújtandó dokumentumok
      - A szükséges dokumentumok
  providers:
    preferred: Szolgáltatók, akik segíthetnek
    accepted:
      - Szolgáltatók, akik ezt megtehetik helyetted
      - Szolgáltatók, akik segíthetnek Önnek
      - Szolgáltatók, akik ezt megtehetik Önért
      - Szolgáltatók, akik ezt elvégezhetik helyetted
      - Szolgáltatók, akik megtehetik helyetted
      - Olyan szolgáltatók, akik megtehetik helyetted
      - Olyan szolgáltatók, akik ezt meg tudják csinálni Ön helyett
      - Szolgáltatók, akik intézhetik Ön helyett
      - Szolgáltatók, akik meg tudják ezt tenni Ön helyett
      - Szolgáltatók, akik ezt megtehetik Önnek
      - Szolgáltatók, akik elvégezhetik Ön helyett
      - Szolgáltatók, akik segítenek
      - Az Ön számára ezt elvégző szolgáltatók
      - Szolgáltatók, akik megcsinálják Ön helyett
      - Olyan szolgáltatók, akik ezt megtehetik helyetted
      - Szolgáltatók, akik ezt elvégezhetik Ön helyett
      - Olyan szolgáltatók, akik segíthetnek Önnek
      - Az Ön helyett tevékenykedő szolgáltatók
      - Szolgáltatók, akik elintézik Ön helyett
      - Szolgáltatók, akik megtehetik Ön helyett
      - Az Ön számára elvégezhető szolgáltatók
      - Szolgáltatók, akik elvégezhetik helyetted
      - Szolgáltatók, akik elvégzik helyetted
      - Szolgáltatók, akik megtehetik Önért
      - Az Ön helyett ezt elvégező szolgáltatók
      - Szolgáltatók, akik ezt meg tudják csinálni Ön helyett
      - Szolgáltatók
      - Szolgáltatók, akik segíthetnek neked
      - Szolgáltatók, akik segíteni tudnak
      - Szolgáltatók, akik segíthetnek ebben
      - Szolgáltatók, akik ezt megtehetik Ön helyett
      - Szolgáltatók, akik ezt elintézhetik Ön helyett
      - Szolgáltatók, akik elintézhetik Ön helyett
      - Szolgáltatók, akik elintézhetik helyetted
      - Szolgáltatók, akik megtehetik ezt Ön helyett
      - Szolgáltatók, akik elvégezhetik Önnek
      - Szolgáltatók, akik elvégezhetik Önért
      - Szolgáltatók, akik intézhetik helyetted
  additional-details:
    preferred: További részletek
    accepted:
      - További információk
      - További tudnivalók
      - További adatok
      - Kiegészítő információk
      - Egyéb részletek
  related-posts:
    preferred: Kapcsolódó bejegyzések
    accepted:
      - Kapcsolódó cikkek
      - Kapcsolódó útmutatók
      - Hasonló bejegyzések
      - Hasonló cikkek
      - Kapcsolódó tartalmak
      - Lásd még
columns:
  provider: [Szolgáltató, Szolgáltatók, Szolgáltató neve, Cég]
  website: [Weboldal, Webhely, Honlap, Weblap, Internetes oldal, Oldal]
  timelines:
    - Határidők
    - Határidő
    - Időkeret
    - Időkeretek
    - Időtartam
    - Időtartamok
    - Időbeosztás
    - Időzítés
    - Időzítések
    - Időterv
    - Időtervek
    - Időpontok
    - Időigény
    - Idővonal
    - Idővonalak
    - Ütemezés
    - Ütemterv
    - Idő
    - Ügyintézési idő
    - Átfutási idő
  cost: [Költség, Költségek, Ár, Árak, Díj, Díjak]
phrases:
  - nincs megadva részlet
  - nincsenek megadva részletek
  - részletek nincsenek megadva
  - nincsenek megadott részletek
  - nem adtak meg részleteket
  - nincsenek elérhető részletek
  - részletek nem állnak rendelkezésre
  - nem állt rendelkezésre konkrét információ
  - nem volt konkrét információ
  - ismeretlen dokumentum
  - a megadott források nem
  - a megadott források alapján
  - megadott forrásokban nem
  - rendelkezésre bocsátott források nem
  - rendelkezésre álló forrásokban nem
  - a források nem említik
  - a források nem említenek
  - a források nem tartalmaznak
  - a források nem adnak
  - a források nem részletezik
  - a forrásokban nem
  - a forrásokban nincs
  - forrásban nem szerepel
  - nem lehetséges * lépésről lépésre
  - nyelvi modellként
  - sajnálom, de nem tudok
  - legutóbbi frissítésem
  - utolsó frissítésem
  - íme a fordítás
  - nem található konkrét információ
  - nem találhatók részletek
  - "a rendelkezésre álló információk alapján,"
  - nem sikerült kinyerni a forrásból
  - mesterséges intelligenciaként
  - az alábbiakban a fordítás
  - íme a lefordított
  - sajnálom, de ebben
  - sajnálom, nem tudok
  - remélem, ez segít
  - kérem, adja meg a szöveget
  - a megadott információk nem tartalmaz
  - a megadott szöveg nem említi
  - nincs hozzáférésem valós idejű
  - remélem, ez az útmutató
  - íme a lefordított útmutató
placeholders:
  - "=Szolgáltató #"
  - "=Szolgáltató A"
  - "=Szolgáltató B"
  - "=Szolgáltató Neve"
  - "[szolgáltató neve]"
  - példa szolgáltató
  - minta szolgáltató
  - "(példa)"
  - x nap
  - x hét
  - x hónap
  - "[ide * beszúrni]"
  - "[illessze be *]"
  - "[írja be *]"
  - ide írja a szöveget
  - a szöveg helye
  - "(link itt)"
  - meta leírás
  - metaleírás
  - meta-leírás
  - meta cím
  - mintaszolgáltató
  - példaszolgáltató
  - pelda.hu
  - példa.hu
  - "www.pelda.*"
  - "=1. szolgáltató"
  - "=2. szolgáltató"
  - "[az Ön *]"
  - "[név]"
  - "[link *]"
  - "[város]"
  - "[dátum]"
unwritten:                    # what stands where a whole section is to be written
  - Hamarosan
  - Feltöltés alatt
  - Szerkesztés alatt
  - Kidolgozás alatt
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [születési anyakönyvi kivonat, születési* kivonat*]
  marriage certificate*: [házassági anyakönyvi kivonat, házassági* kivonat*]
  passport*: [útlevél, útlev*]
  power of attorney: [meghatalmazás, meghatalmazás*]
  apostille: [apostille, apostil*]
doubled-words: [az, hogy, már, nagyon, alig, csak, egy, ha]
vague-links:
  - itt
  - ide
  - ide kattintva
  - kattintson ide
  - kattints ide
  - ez a link
  - ezen a linken
  - link
  - link itt
  - weboldal
  - honlap
  - ez az oldal
  - tovább
  - bővebben
  - további információ
months:
  - [január, januári, januárban, jan]
  - [február, februári, februárban, feb, febr]
  - [március, márciusi, márciusban, márc]
  - [április, áprilisi, áprilisban, ápr]
  - [május, májusi, májusban, máj]
  - [június, júniusi, júniusban, jún]
  - [július, júliusi, júliusban, júl]
  - [augusztus, augusztusi, augusztusban, aug]
  - [szeptember, szeptemberi, szeptemberben, szept, szep]
  - [október, októberi, októberben, okt]
  - [november, novemberi, novemberben, nov]
  - [december, decemberi, decemberben, dec]
numbers:
  decimal: ","
  group: [" ", "."]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, abban, abból, addig, ahhoz, ahogy, ahol, aki, akik, akkor, alá, amely, amelyben, amelyek, amelyet, ami, amikor,
  amíg, annak, arra, arról, az, azok, azokat, azon, azonban, azt, azután, azért, be, benne, bár, csak, de, e, ebben,
  egy, egyes, egyet, egyik, egyéb, el, elég, elő, előtt, ennek, erre, erről, ez, ezek, ezeket, ezen, ezt, fel, felé,
  fog, ha, hanem, hogy, hogyan, hol, ill, illetve, is, itt, kell, kellene, keresztül, ki, kívül, közben, köztük,
  között, közül, le, legalább, lehet, lehetőség, lenne, lenni, lesz, ma, majd, meg, mely, melyek, mert, mi, miatt,
  mikor, milyen, minden, mindig, mint, mivel, most, még, módon, mögött, nagyon, ne, nem, nincs, olyan, "on", ott,
  pedig, rá, része, s, saját, sem, sok, során, szerint, számára, szükséges, tehát, tovább, tud, több, után, vagy,
  vagyis, vala, valamint, való, van, vannak, vele, vissza, volt, voltak, által, én, és, ön, önnek, össze, úgy, új,
  ő, ők,
  # words of guides
  bejelentése, benyújtani, benyújtása, beszerzése, dokumentumok, egyszerűen, eljárás, feltételek, folyamat, gyorsan,
  igényelhet, igényelni, igénylés, igénylése, információk, iratok, ismerje, kiállítása, kérelem, kérelmezése,
  követelmények, lépés, lépések, lépésről, meghosszabbítása, megszerzése, megújítása, regisztráció, szolgáltatás,
  szolgáltatók, szükségesek, teljes, tudja, tudnivalók, útmutató
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  _sz en_ _me sze ek_ an_ tt_ _el et_ _a_ egy meg em_ gy_ ni_ _ha _mi _le ak_ ett ele ere _te _eg _fe ok_ _kö ban
  _az zer _ne _ke _ma _va es_ _ki el_ ott ben agy és_ let nek lt_ ete _cs _be _ho len szt on_ ik_ at_ min ra_ _ta
  gye _ké fel re_ _fo tet esz ész os_ ség szá ala zet nt_ ta_ al_ ja_ rt_ az_ ás_ tal te_ át_ is_ leg bb_ sza nak
  int ter án_ _vi kor nk_ ell _re _al er_ nem sz_ ény köz _vá _ve eke _is tel eze ely _na ind st_ _ka val áll _mo
  tek _és tte ány alá ogy ti_ ért _ér ssz om_ enn _gy _ak ent mag or_ lye tás ét_ _ez szo _am ák_ _má ai_ kez tem
  hat asz _tö hog tot _ko csa gya nye het ság am_ nde ato ket eg_ ny_ _tu ált mel elő it_ _ba ami ren unk ár_ _se
  lat ker lle ese ond _ál ég_ _he ége ól_ _né _ny art kat tud ot_ olt end szi jel lta ki_ tan vál kel _je sen ten
  mi_ _lá _so vel tés _es tat hel éle vet ába _fi men nte _vé _an nál tes _vo fog szé isz ék_ _in én_ _de est nap
  mer ert sok _mé tam oly áro lla _tá szí ne_ ték si_ ene zte _ol rül atá ig_ nyi ber ől_ yen us_ elm dol elt ros
  vol gyo más _há vez for zt_ _em _hi den lát mbe tó_ emb ont ves ors ia_ ara _id tta _er lem mon ba_ tár nag eté
  ött kép zem elé les vag sa_ rsz _él ág_ ret ül_ lak tar res zel cso ehe _do ege ját se_ ése _ut _ré ha_ ető kap
  rés lál tok vár zen ára koz ly_ tén ez_ kül tos ata _év yan _bi de_ ezt tán zik aka eme tör na_ _po eve rte lni
  zon zés már vég be_ szü _pa ére mén zám öve tak ndo zat alm ünk ató ve_ van ked ill le_ nny ló_ rek tő_ uta att
  _ig hal _ad hoz csi éte kar lás eri nne nyo lis eti _pr _bo _já ebb ll_ lan olg ed_ yek aki kés erü ála vis sem
  éve _jó ame oka _pe lam mar elk ste sak get lom gaz _la üle rté _ro tle uk_ ébe dal li_ gon emé áso zi_ lko lya
  mos _mu _ti _go zág alo gat ri_ lap yar zta yel kal _en éne gi_ zak ani lte mán _lé egé old ük_ yer _jo san apo
  ony las aga ann ess abb lma va_ ar_ yi_ has biz _fé _to nya ide alk érd elv kér ült zás as_ ály ver _té leh ásá
  ása dás épe ták dés zot _kü ább oga _ra szö ezé rán pon ágo rin sít ma_ éke szn ély tik ran ncs

"""#,
    "languages/it.yaml": #"""
# Italian: wordings, phrases and formats of guides in it.
headings:
  description:
    preferred: Descrizione
    accepted: [Descrizione generale, Panoramica]
  what-is-it:
    preferred: Cos'è?
    accepted: ["Che cos'è?", "Che cosa è?", "Cosa è?", "Di cosa si tratta?", "In cosa consiste?"]
  who-needs-it:
    preferred: Chi ne ha bisogno?
    accepted:
      - A chi serve?
      - Per chi è?
      - A chi è rivolto?
      - Chi può richiederlo?
      - Chi lo deve richiedere?
  procedure:
    preferred: Procedura
    accepted: [Procedimento, Passaggi, Iter]
  required-documents:
    preferred: Documenti Richiesti
    accepted:
      - Documenti necessari
      - Documentazione richiesta
      - Documentazione necessaria
      - Documenti da presentare
  providers:
    preferred: Fornitori che possono farlo per te
    accepted:
      - Fornitori che possono occuparsene per te
      - Fornitori che possono assisterti
      - Provider che possono farlo per te
      - Fornitori che possono aiutarti
      - Fornitori che possono farlo per voi
      - Provider che possono assisterti
      - Enti che possono assisterti
      - Fornitori che possono gestirlo per te
      - Provider che possono occuparsene per te
      - Fornitori che possono farlo
      - Fornitori che possono gestire la pratica per te
      - Fornitori che possono farlo al tuo posto
      - Fornitori che possono gestire il processo per te
      - Fornitori
      - Fornitori di servizi
      - Provider
      - Fornitori che possono aiutare
      - Fornitori che possono assistervi
      - Fornitori che possono occuparsene
      - Fornitori che possono gestirlo per voi
      - Provider che possono aiutarti
      - Professionisti che possono farlo per te
      - Enti che possono farlo per te
  additional-details:
    preferred: Dettagli aggiuntivi
    accepted:
      - Ulteriori dettagli
      - Informazioni aggiuntive
      - Ulteriori informazioni
      - Altre informazioni
  related-posts:
    preferred: Articoli correlati
    accepted: [Post correlati, Guide correlate, Contenuti correlati, Pagine correlate, Vedi anche]
columns:
  provider: [Fornitore, Fornitore di servizi, Prestatore, Provider, Ente, Azienda]
  website: [Sito web, Sito internet, Sito, Pagina web]
  timelines:
    - Tempi
    - Tempistiche
    - Tempistica
    - Tempi di lavorazione
    - Tempi di attesa
    - Tempo
    - Scadenze
    - Durata
  cost: [Costo, Costi, Prezzo, Prezzi, Tariffa, Tariffe]
phrases:
  - nessun dettaglio fornito
  - nessun dettaglio disponibile
  - dettagli non forniti
  - non sono stati forniti dettagli
  - non vengono forniti dettagli
  - non sono forniti dettagli
  - nessuna informazione fornita
  - non sono state fornite informazioni specifiche
  - non vi erano informazioni specifiche
  - non c'erano informazioni specifiche
  - documento sconosciuto
  - fonti fornite
  - fonti di dati fornite
  - le fonti non forniscono
  - le fonti non specificano
  - le fonti non menzionano
  - le fonti non indicano
  - menzionati nelle fonti
  - menzionato nelle fonti
  - specificato nelle fonti
  - specificati nelle fonti
  - secondo la fonte,
  - non è possibile fornire * passo dopo passo
  - non è possibile fornire * passo passo
  - come modello linguistico
  - in quanto modello linguistico
  - mi dispiace, ma non posso
  - al mio ultimo aggiornamento
  - i miei dati di addestramento
  - ecco la traduzione
  - non sono state trovate informazioni specifiche
  - non sono stati trovati dettagli
  - "sulla base delle informazioni disponibili,"
  - "in base alle informazioni disponibili,"
  - non è stato possibile estrarre
  - non specificato nella fonte
  - come intelligenza artificiale
  - in quanto intelligenza artificiale
  - in quanto modello di linguaggio
  - come modello di linguaggio
  - di seguito la traduzione
  - ecco il testo tradotto
  - mi dispiace, non posso
  - spero che questo aiuti
  - spero che questo ti aiuti
  - si prega di fornire il testo
  - "certo! ecco"
  - le informazioni fornite non includono
  - le informazioni fornite non specificano
  - il testo fornito non menziona
  - il testo fornito non specifica
  - non ho accesso a informazioni in tempo reale
  - come IA, non posso
  - spero che questa guida
  - ecco la guida tradotta
  - tradotto da ChatGPT
  - generato da ChatGPT
placeholders:
  - "=Fornitore #"
  - "=Fornitore A"
  - "=Fornitore B"
  - "=Provider #"
  - "=Nome del Fornitore"
  - "=Nome Fornitore"
  - "[nome del fornitore]"
  - fornitore di esempio
  - esempio di fornitore
  - "(esempio)"
  - x giorni
  - x settimane
  - x mesi
  - "[inserire *]"
  - "[inserisci *]"
  - inserisci qui il tuo testo
  - il tuo testo qui
  - "(link qui)"
  - "[URL *]"
  - meta descrizione
  - metadescrizione
  - descrizione meta
  - titolo meta
  - meta titolo
  - "=Fornitore Esempio"
  - esempio.it
  - esempio.com
  - "www.esempio.*"
  - "[il tuo *]"
  - "[comune]"
  - "[nome *]"
  - "[link *]"
  - "[città]"
  - "[data]"
unwritten:                    # what stands where a whole section is to be written
  - In arrivo
  - Prossimamente
  - In costruzione
  - In lavorazione
  - Da completare
  - Da definire
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [certificato di nascita, atto di nascita, certificat* nascita, att* nascita]
  marriage certificate*: [certificato di matrimonio, atto di matrimonio, certificat* matrimonio, att* matrimonio]
  passport*: [passaporto, passaport*, tessera]
  power of attorney: [procura, delega, procur*, delegh*]
  apostille: [apostille, apostill*]
doubled-words: [passo, piano, via, appena, quasi, così, ora, molto, subito, poco, bene, man, mano, che]
vague-links:
  - qui
  - clicca qui
  - clicca su questo link
  - questo link
  - link
  - link qui
  - sito
  - sito web
  - questo sito
  - questa pagina
  - leggi di più
  - leggi tutto
  - maggiori informazioni
  - scopri di più
months:
  - [gennaio, gen, genn]
  - [febbraio, feb, febbr]
  - [marzo, mar]
  - [aprile, apr]
  - [maggio, mag, magg]
  - [giugno, giu]
  - [luglio, lug]
  - [agosto, ago]
  - [settembre, set, sett]
  - [ottobre, ott]
  - [novembre, nov]
  - [dicembre, dic]
numbers:
  decimal: ","
  group: [".", " "]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, ad, agli, ai, al, alcune, alcuni, alla, alle, allo, altra, altre, altri, altro, anche, ancora, anno,
  attraverso, avere, c, che, chi, ci, ciò, coloro, come, con, contro, così, cui, d, da, dagli, dai, dal, dalla,
  dalle, dallo, degli, dei, del, dell, della, delle, dello, deve, devi, devono, di, dopo, dove, due, durante, e, ed,
  entro, era, erano, essere, fa, fare, fino, fra, gli, ha, hai, hanno, i, il, in, infatti, inoltre, invece, io, l,
  la, le, lei, li, lo, loro, lui, ma, mediante, mentre, mi, mio, molto, ne, negli, nei, nel, nell, nella, nelle,
  nello, noi, non, nostro, o, ogni, ognuno, oltre, oppure, per, perché, più, poi, poiché, possa, possono, prima,
  puoi, purché, può, qual, quale, quali, qualsiasi, quando, quanto, quella, quelle, quelli, quello, questa, queste,
  questi, questo, qui, quindi, saranno, sarà, se, secondo, sei, senza, si, sia, siano, solo, sono, sopra, sotto,
  sta, stata, stati, stato, su, sua, sue, sugli, sui, sul, sull, sulla, sulle, suo, suoi, te, ti, tra, tramite, tu,
  tua, tue, tuo, tuoi, tutta, tutte, tutti, tutto, un, una, uno, vi, voi, vostro, è,
  # words of guides
  completa, documenti, essenziale, facile, facilmente, fornitori, guida, impara, iscriversi, necessari, ottenere,
  ottenimento, ottieni, passaggi, passo, procedura, processo, rapidamente, requisiti, richiedere, richiedi,
  richiesta, richiesti, rilascio, rinnovare, rinnovo, scopri, scoprire, semplificata, semplificato, servizio
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  to_ re_ _co ent te_ no_ ti_ ne_ ta_ ion _di le_ nte _in _pr con ato are zio one _de men la_ ia_ io_ _ri per ni_
  _ca _ma _se _pe li_ ra_ ett sta _pa nti ell ere na_ di_ _st _qu ro_ do_ ess che tra _po azi _so ica est tto lo_
  _al pre he_ si_ ri_ ale ter _ch ati pro att so_ gli ant chi _fa ist _no lla _la com ali ano ndo ono _un _si and
  nto sti _su par era eri rat oni se_ tor on_ _re res str ver ata _me ssi co_ mo_ ca_ ame tat del _tr nta _da _mo
  _mi ost _te ita _vi _an tti ont ico ari ori _sc gio end _ne _ve sa_ er_ ina za_ col ma_ tta ran tro _sa _es que
  _e_ all _gi _le _pi cia _do tan lle ric tà_ ten ito sto acc ore va_ ass tic _fi enz ste tte man ate _sp ini ci_
  ici ort ggi el_ da_ qua olo cor _il il_ tar ce_ art _ci pos nza int ann _fo ris ona der iam anc sso me_ in_ sse
  _ra ian ser rit ora tiv ven ntr cat ond ire pri ria ura izi ene min ers nat mi_ sco por _vo ili _ba ndi car cos
  spe ani non _av sen ren tri nde lia ero ità ive _tu gra ie_ amo sci ei_ ott llo olt ssa nal rti vol son de_ un_
  _li _a_ vo_ for ola zza nda utt ese app fic _ar rio ien inc oss _im ile dis bil oli ino ine agg tre iat tal iva
  edi rim sio _pu omp cen al_ ide erc _gr _ce _lo ior ome den ual ime ai_ po_ ede ara uto _cr dic tur ima lit _as
  mat sol _ha una esi _be _è_ can isc fer rma iti rov tut nno nel _or lic rta _ap ove ve_ gen _va cer ich itt ert
  fin alt zia ice cco lio ial rsi sce iar _ge mar tes rte ens _am van orn mer anz _ac pen _ta ivi seg tit tin ave
  imp raz _at ova ole ues ret ind imo uni _fr vi_ riv rie ons ner _l_ eva _to nzi asc sar rar orm nsi pia rop gia
  hi_ ava erm ier dia rso _fe tem cri spo vis nci cam cci _ti met leg cit _na mon ron hia ele ing giu ard ana emp
  _i_ ast _cu igl lar _ro occ tim ltr mpo oll ivo lat _ad sim err avo lli rre let dal pol eci izz div cre ifi ue_
  dat nos esc ces gna sia oi_ far reg ebb ord abi arl isp _ab iss osi ete pet nar nic dir azz rag _fu nit imi _lu
  rea pot lin rin lta ote ern cap san omi lor sul cch nch rna nco ral qui ega ppo tam alc cas sem

"""#,
    "languages/nl.yaml": #"""
# Dutch: wordings, phrases and formats of guides in nl.
headings:
  description:
    preferred: Beschrijving
    accepted: [Omschrijving, Overzicht]
  what-is-it:
    preferred: Wat is het?
    accepted: ["Wat is dit?", "Wat houdt het in?", "Waar gaat het over?"]
  who-needs-it:
    preferred: Wie heeft het nodig?
    accepted:
      - Wie heeft dit nodig?
      - Voor wie is dit?
      - Wie heeft dat nodig?
      - Wie heeft deze nodig?
      - Voor wie is het?
      - Voor wie is het bedoeld?
      - Wie kan het aanvragen?
  procedure:
    preferred: Procedure
    accepted: [Procedures, Werkwijze, Stappen, Stappenplan, Proces]
  required-documents:
    preferred: Vereiste documenten
    accepted: [Benodigde documenten, Nodige documenten, Noodzakelijke documenten, Vereiste stukken]
  providers:
    preferred: Aanbieders die het voor u kunnen doen
    accepted:
      - Aanbieders die dit voor u kunnen regelen
      - Aanbieders die dit voor u kunnen doen
      - Aanbieders die het voor je kunnen doen
      - Dienstverleners die het voor je kunnen doen
      - Dienstverleners die het voor u kunnen regelen
      - Dienstverleners die dit voor jou kunnen doen
      - Dienstverleners die het voor u kunnen doen
      - Dienstverleners die het voor jou kunnen doen
      - Aanbieders die dit voor je kunnen doen
      - Aanbieders die het voor u kunnen regelen
      - Dienstverleners die dit voor u kunnen regelen
      - Aanbieders die dit voor je kunnen regelen
      - Dienstverleners die het voor je kunnen regelen
      - Aanbieders
      - Dienstverleners
      - Aanbieders die u kunnen helpen
      - Aanbieders die je kunnen helpen
      - Dienstverleners die u kunnen helpen
      - Dienstverleners die dit voor u kunnen doen
      - Dienstverleners die dit voor je kunnen doen
      - Aanbieders die het voor jou kunnen doen
      - Aanbieders die dit voor jou kunnen doen
      - Aanbieders die het voor je kunnen regelen
  additional-details:
    preferred: Aanvullende details
    accepted:
      - Extra details
      - Aanvullende informatie
      - Bijkomende details
      - Extra informatie
      - Bijkomende informatie
      - Verdere details
      - Meer informatie
  related-posts:
    preferred: Gerelateerde berichten
    accepted:
      - Gerelateerde artikelen
      - Gerelateerde gidsen
      - Verwante artikelen
      - Verwante berichten
      - Zie ook
columns:
  provider: [Aanbieder, Dienstverlener, Dienstaanbieder, Leverancier, Instantie]
  website: [Website, Webpagina, Webstek]
  timelines:
    - Termijnen
    - Termijn
    - Tijdschema
    - Tijdschema's
    - Tijdlijn
    - Tijdlijnen
    - Tijdslijnen
    - Tijdsbestek
    - Doorlooptijd
    - Doorlooptijden
    - Wachttijden
    - Verwerkingstijd
    - Duur
  cost: [Kosten, Kostprijs, Prijs, Prijzen, Tarief]
phrases:
  - geen details verstrekt
  - geen details opgegeven
  - geen details gegeven
  - geen details beschikbaar
  - geen details vermeld
  - er zijn geen details
  - details niet verstrekt
  - er was geen specifieke informatie
  - geen specifieke informatie verstrekt
  - onbekend document
  - verstrekte bronnen
  - in de opgegeven bronnen
  - aangeleverde bronnen
  - de bronnen vermelden geen
  - de bronnen vermelden niet
  - de bronnen bevatten geen
  - de bronnen geven geen
  - in de bronnen vermeld
  - in de bronnen genoemd
  - vermeld in de bronnen
  - gespecificeerd in de bronnen
  - volgens de bron,
  - niet mogelijk om * stapsgewijze
  - als AI-taalmodel
  - als taalmodel
  - het spijt me, maar ik kan
  - bij mijn laatste update
  - mijn trainingsgegevens
  - hier is de vertaling
  - ik hoop dat dit helpt
  - specifieke informatie gevonden in de bronnen
  - gevonden in de bronnen
  - op basis van de beschikbare informatie is
  - kon niet uit de bron
  - konden niet uit de bron
  - niet vermeld in de bron
  - als AI kan ik
  - als kunstmatige intelligentie
  - hieronder volgt de vertaling
  - hier is de vertaalde
  - het spijt me, maar dat kan
  - ik hoop dat dit nuttig
  - geef de tekst op
  - "natuurlijk! hier"
  - de verstrekte informatie bevat geen
  - de verstrekte tekst bevat geen
  - de verstrekte tekst vermeldt
  - ik heb geen toegang tot realtime
  - ik hoop dat deze gids
  - vertaald door ChatGPT
  - gegenereerd door ChatGPT
placeholders:
  - "=Aanbieder #"
  - "=Aanbieder A"
  - "=Aanbieder B"
  - "=Dienstverlener #"
  - "=Naam Aanbieder"
  - "=Naam van de Aanbieder"
  - "[naam van de aanbieder]"
  - "[naam aanbieder]"
  - voorbeeldaanbieder
  - "(voorbeeld)"
  - x dagen
  - x weken
  - x maanden
  - "[* invoegen]"
  - "[voeg * in]"
  - voeg hier tekst in
  - uw tekst hier
  - jouw tekst hier
  - "(link hier)"
  - "[URL *]"
  - metabeschrijving
  - meta-beschrijving
  - meta-omschrijving
  - metaomschrijving
  - meta beschrijving
  - metatitel
  - meta-titel
  - "voorbeeld aanbieder"
  - "=Leverancier #"
  - voorbeeld.nl
  - voorbeeld.be
  - voorbeeld.com
  - "www.voorbeeld.*"
  - "[uw *]"
  - "[gemeente]"
  - "[naam *]"
  - "[link *]"
  - "[stad]"
  - "[datum]"
unwritten:                    # what stands where a whole section is to be written
  - Binnenkort
  - Binnenkort beschikbaar
  - In aanbouw
  - In voorbereiding
  - Volgt
  - Nog aan te vullen
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [geboorteakte, geboorteakte*, geboortecertifica*, geboortebewij*, geboorte-]
  marriage certificate*: [huwelijksakte, trouwakte, huwelijksakte*, trouwakte*, huwelijkscertifica*, huwelijks-]
  passport*: [paspoort, paspoort*, pasfoto*]
  power of attorney: [volmacht, volmacht*]
  apostille: [apostille, apostill*]
doubled-words: [je, u, ze, die, dat, het, er, is, hun, haar, hen, heel]
vague-links:
  - hier
  - klik hier
  - deze link
  - link
  - link hier
  - website
  - deze website
  - site
  - deze site
  - deze pagina
  - lees meer
  - meer
  - meer informatie
  - meer info
months:
  - [januari, jan]
  - [februari, feb, febr]
  - [maart, mrt]
  - [april, apr]
  - [mei]
  - [juni, jun]
  - [juli, jul]
  - [augustus, aug]
  - [september, sep, sept]
  - [oktober, okt]
  - [november, nov]
  - [december, dec]
numbers:
  decimal: ","
  group: [".", " "]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  aan, achter, af, al, alle, alleen, allemaal, als, altijd, andere, ben, bent, bij, bijvoorbeeld, binnen, daar,
  daarna, dan, dat, de, deze, dezelfde, die, dient, dit, doen, doet, door, dus, echter, een, eens, eerst, elk, elke,
  en, enige, enkele, er, ervoor, even, geen, had, hebben, hebt, heeft, heel, het, hier, hij, hoe, hun, ieder,
  iedereen, iemand, iets, ik, in, indien, is, ja, je, jij, jouw, kan, kunnen, kunt, langs, maar, maken, meer, meest,
  met, mij, mijn, moet, moeten, mogelijk, mogen, na, naar, naast, niet, niets, nodig, nog, nu, of, om, omdat, onder,
  ons, onze, ook, op, over, per, reeds, samen, sinds, sommige, steeds, te, tegen, ten, ter, tijdens, toch, toe, tot,
  tussen, u, uit, uw, vaak, van, vanaf, vanuit, veel, via, volgens, voor, voordat, waar, waarbij, waarin, waarop,
  wanneer, want, was, wat, we, weer, wel, welke, werd, wie, wij, wilt, worden, wordt, zal, ze, zelf, zich, zij,
  zijn, zo, zoals, zodat, zodra, zonder, zou, zouden, zullen, zult,
  # words of guides
  aanvraag, aanvraagprocedure, aanvraagproces, aanvragen, afgifte, benodigd, benodigde, dienst, dienstverleners,
  documenten, eenvoudig, gids, handleiding, inschrijven, krijgen, leer, ontdek, procedure, proces, registreren,
  snel, stap, stappen, uitgebreide, vereiste, vereisten, verkrijgen, verlengen, verlenging, volledige, voorwaarden
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  en_ er_ _ge de_ ver _be an_ _ve gen et_ nde _he ing aar _de den ten oor der sch ng_ cht ste ie_ te_ ter and ijk
  _we _in ken een aan _vo _me ere ren lij _va el_ ers _st eer _ma at_ ar_ _da nd_ van _on nge _wa erd ond men _te
  tie _op _ee end in_ eli len est st_ al_ _en _al es_ rde is_ _di ele ij_ voo lle uit ent or_ het _zi ede eve je_
  _ho _do rd_ ens ven sta _re it_ _mo _aa _zo nie lan rij jk_ gel nt_ ord ijn _le nen maa ht_ _mi _to eel _na erk
  ege rs_ ach _ha ove eld _ze ns_ le_ _pr eke ang op_ ati aat _ni ige iet _wi dat _ui wer ind _la eid _ko kt_ ge_
  pen tel _sc che ke_ jn_ _co rt_ nte ig_ nne ien die ant _is ger _li eri _er on_ _bi hte _gr sen ik_ ete ls_ ze_
  se_ _no waa mee aal ich del _pa ijd ld_ ier gev _wo ag_ ert _ka ite laa om_ _vr re_ ont all raa _hi _je lin zij
  _ov ek_ dig ech ame met art _sp _bo isc id_ ist erl naa ate kke _ne jke pro _vi ker bes lie ges _om geb _ik bij
  wee eze rin sti str vol _ga _br doo ale cha age eme kom hee _ja chi per lee _af ard oud als ch_ tte sse rie taa
  daa ome mer as_ ft_ tij ene ben ran rge uur ne_ tra oed ber _an kel _ro gro moe ts_ hoo ide wel erg ort ouw man
  _oo wij hei roe toe aak he_ eur zie rst ast ree _bl wor oen _ba _tr am_ _kl _go res dan ur_ _po ed_ ell oet oek
  eef bel heb era _pl nst _dr din ron ee_ min tre ans han _du gin me_ kan rui lde sla oon erv pla us_ _ke rec ies
  ope org tro ok_ nse ad_ ine ot_ eni _ti are ude hie gew doe eft tig haa voe _hu _jo gaa ong dag ake ein uw_ dt_
  _pe na_ zen con iek uwe int ema we_ _sl ari sto hou uis _ki _ac ank iti rke hij _se tje ook vin og_ nee spe aag
  lei _lo her ali nis rte dee erw ela bli tin gt_ ndi akt nke bet ade tal zel hel ak_ ill euw _kr ees ect gee gem
  wil rli _za lig ats esc one gra nin pre cti of_ _so kin woo _ri lli _ku hoe _bu elf _sa gez och eg_ ern vee ieu
  _ca hui erm tee wat ion mij ote kun stu _ei val roo _ra tan rac dit cho enk ef_ ged inn par oge oer _ar rei lev
  _fi ili ebr edi orm gd_ erb chr ons bru _of lt_ ewe ner els em_ spr evo was eno teg olg reg rek

"""#,
    "languages/pl.yaml": #"""
# Polish: wordings, phrases and formats of guides in pl.
headings:
  description:
    preferred: Opis
    accepted: [Opis ogólny, Informacje ogólne]
  what-is-it:
    preferred: Co to jest?
    accepted: ["Czym jest?", "Czym to jest?", "Na czym to polega?", "O co chodzi?"]
  who-needs-it:
    preferred: Kto tego potrzebuje?
    accepted:
      - Kto go potrzebuje?
      - Kto potrzebuje tego?
      - Kto potrzebuje tego dokumentu?
      - Kto jej potrzebuje?
      - Kto je potrzebuje?
      - Kto ją potrzebuje?
      - Kto ich potrzebuje?
      - Kto potrzebuje?
      - Dla kogo to jest?
      - Dla kogo?
      - Kto może złożyć wniosek?
  procedure:
    preferred: Procedura
    accepted: [Procedury, Postępowanie, Przebieg, Kroki, Krok po kroku]
  required-documents:
    preferred: Wymagane dokumenty
    accepted: [Potrzebne dokumenty, Niezbędne dokumenty, Dokumenty wymagane]
  providers:
    preferred: Dostawcy, którzy mogą to zrobić za Ciebie
    accepted:
      - Usługodawcy, którzy mogą to zrobić za Ciebie
      - Dostawcy, którzy mogą to załatwić za Ciebie
      - Usługi, które mogą to zrobić za Ciebie
      - Dostawcy, którzy mogą to zrobić dla Ciebie
      - Dostawcy, którzy mogą za Ciebie to zrobić
      - Usługi, które mogą załatwić sprawę za Ciebie
      - Podmioty, które mogą załatwić to za Ciebie
      - Usługiodawcy, którzy mogą to zrobić za Ciebie
      - Dostawcy, którzy mogą wykonać to dla Ciebie
      - Dostawcy, którzy mogą to dla Ciebie zrobić
      - Dostawcy, którzy mogą załatwić to za Ciebie
      - Podmioty, które mogą zrobić to za Ciebie
      - Dostawcy, którzy mogą to zrobić za Ciebie (przykład)
      - Dostawcy, którzy mogą zrobić to za Ciebie
      - Dostawcy, którzy mogą to dla Ciebie załatwić
      - Dostawcy, którzy mogą zrobić to dla ciebie
      - Dostawcy
      - Usługodawcy
      - Dostawcy usług
      - Dostawcy, którzy mogą pomóc
      - Dostawcy, którzy mogą Ci pomóc
      - Usługodawcy, którzy mogą Ci pomóc
      - Usługodawcy, którzy mogą to załatwić za Ciebie
      - Usługodawcy, którzy mogą to zrobić dla Ciebie
      - Podmioty, które mogą to zrobić za Ciebie
      - Firmy, które mogą to zrobić za Ciebie
  additional-details:
    preferred: Dodatkowe informacje
    accepted:
      - Dodatkowe szczegóły
      - Szczegóły dodatkowe
      - Informacje dodatkowe
      - Więcej informacji
      - Więcej szczegółów
  related-posts:
    preferred: Powiązane artykuły
    accepted:
      - Powiązane wpisy
      - Powiązane posty
      - Powiązane przewodniki
      - Podobne artykuły
      - Podobne wpisy
      - Zobacz też
columns:
  provider: [Dostawca, Dostawca usług, Usługodawca, Podmiot, Firma]
  website: [Strona internetowa, Strona www, Strona, Witryna, Witryna internetowa]
  timelines:
    - Terminy
    - Termin
    - Harmonogram
    - Harmonogramy
    - Czas
    - Czas oczekiwania
    - Czas realizacji
    - Czas wykonywania
    - Czas trwania
  cost: [Koszt, Koszty, Cena, Cena (PLN), Ceny, Opłata, Opłaty]
phrases:
  - nie podano szczegółów
  - nie podano żadnych szczegółów
  - szczegóły nie zostały podane
  - brak podanych szczegółów
  - brak dostępnych szczegółów
  - nie było konkretnych informacji
  - nie podano konkretnych informacji
  - nieznany dokument
  - w podanych źródłach nie
  - w dostarczonych źródłach
  - w udostępnionych źródłach
  - podane źródła nie
  - dostarczone źródła
  - udostępnione źródła
  - na podstawie dostarczonych źródeł
  - źródła nie podają
  - źródła nie określają
  - źródła nie zawierają
  - źródła nie wspominają
  - nie określono w źródłach
  - nie podano w źródłach
  - wymienionych w źródłach
  - według źródła,
  - nie jest możliwe podanie * krok po kroku
  - jako model językowy
  - przykro mi, ale nie mogę
  - mojej ostatniej aktualizacji
  - moich danych treningowych
  - oto tłumaczenie
  - nie znaleziono konkretnych informacji
  - nie znaleziono w źródłach
  - na podstawie podanych źródeł
  - "na podstawie dostępnych informacji,"
  - nie udało się wyodrębnić ze źródła
  - nie podano w źródle
  - jako sztuczna inteligencja
  - jako AI nie mogę
  - poniżej znajduje się tłumaczenie
  - oto przetłumaczony
  - przepraszam, ale nie mogę
  - mam nadzieję, że to pomoże
  - proszę podać tekst
  - "oczywiście! oto"
  - podane informacje nie zawierają
  - podany tekst nie zawiera
  - nie mam dostępu do informacji w czasie rzeczywistym
  - mam nadzieję, że ten przewodnik
  - przetłumaczone przez ChatGPT
  - wygenerowane przez ChatGPT
placeholders:
  - "=Dostawca #"
  - "=Dostawca A"
  - "=Dostawca B"
  - "=Usługodawca #"
  - "=Nazwa Dostawcy"
  - "=Nazwa Usługodawcy"
  - "[nazwa dostawcy]"
  - "[nazwa usługodawcy]"
  - przykładowy dostawca
  - "(przykład)"
  - x dni
  - x tygodni
  - x miesięcy
  - "[wstaw *]"
  - "[wpisz *]"
  - wstaw tutaj tekst
  - wstaw tekst tutaj
  - twój tekst tutaj
  - "(link tutaj)"
  - meta opis
  - metaopis
  - opis meta
  - meta tytuł
  - przykład dostawcy
  - przyklad.pl
  - przyklad.com
  - przykład.pl
  - "www.przyklad.*"
  - "[twój *]"
  - "[nazwa *]"
  - "[gmina]"
  - "[link *]"
  - "[miasto]"
  - "[data]"
unwritten:                    # what stands where a whole section is to be written
  - Wkrótce
  - Już wkrótce
  - W budowie
  - W przygotowaniu
  - Do uzupełnienia
  - W trakcie opracowywania
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [akt urodzenia, akt* urodzeni*, świadectw* urodzeni*, odpis* urodzeni*, zaświadczeni* urodzeni*]
  marriage certificate*: [
    akt małżeństwa, akt* małżeńs*, akt* ślubu, świadectw* małżeńs*, świadectw* ślubu,
    zaświadczeni* małżeńs*, odpis* małżeńs*
  ]
  passport*: [paszport, paszpor*]
  power of attorney: [pełnomocnictwo, pełnomocnictw*]
  apostille: [apostille, apostil*]
doubled-words: [bardzo, dawno, ledwo, to, jest]
vague-links:
  - tutaj
  - tu
  - kliknij tutaj
  - kliknij tu
  - ten link
  - link
  - link tutaj
  - strona internetowa
  - strona
  - ta strona
  - czytaj więcej
  - więcej
  - więcej informacji
  - dowiedz się więcej
months:
  - [styczeń, stycznia, styczniu, sty]
  - [luty, lutego, lutym, lut]
  - [marzec, marca, marcu, mar]
  - [kwiecień, kwietnia, kwietniu, kwi]
  - [maj, maja, maju]
  - [czerwiec, czerwca, czerwcu, cze]
  - [lipiec, lipca, lipcu, lip]
  - [sierpień, sierpnia, sierpniu, sie]
  - [wrzesień, września, wrześniu, wrz]
  - [październik, października, październiku, paź]
  - [listopad, listopada, listopadzie, lis]
  - [grudzień, grudnia, grudniu, gru]
numbers:
  decimal: ","
  group: [" ", "."]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, aby, albo, ale, ani, aż, bardzo, bez, bo, być, był, była, było, były, będzie, będą, ci, co, czy, czyli, dla,
  dlaczego, do, gdy, gdyż, gdzie, go, i, ich, ile, im, inne, innego, innych, iż, ja, jak, jakie, jako, je, jeden,
  jednak, jednego, jednej, jego, jej, jest, jestem, jesteś, jeśli, jeżeli, już, ją, każda, każdego, każdy, kiedy,
  kto, która, które, którego, której, który, których, którym, którymi, którzy, lecz, lub, ma, mają, mi, mieć,
  między, mnie, mogą, może, możesz, można, musi, musisz, muszą, na, nad, nam, nas, nasz, nawet, nich, nie, niego,
  niej, nim, niż, "no", o, od, ona, oni, ono, oraz, po, pod, podczas, ponieważ, powinien, powinna, powinny, poza,
  przed, przede, przez, przy, roku, również, się, sobie, swoich, swoje, swojego, swój, są, ta, tak, także, tam, te,
  tego, tej, temu, ten, też, to, tu, twoje, twój, tych, tylko, tym, u, w, wam, wasz, we, według, wiele, więc,
  więcej, wszystkich, wszystkie, wszystko, wtedy, z, za, zanim, zawsze, ze, został, została, żadnych, że, żeby,
  # words of guides
  dokumenty, dowiedz, formalności, kompletny, krok, kroki, niezbędne, odnowienie, otrzymać, poradnik, potrzebne,
  procedura, procedury, proces, przedłużenie, przewodnik, rejestracja, składanie, szybko, ubiegać, usługa,
  uzyskanie, uzyskać, uzyskiwanie, wniosek, wniosku, wydanie, wymagane, wymagania, wymagań, zarejestrować, złożyć,
  łatwo
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  ie_ nie _po _pr dzi ch_ rze _na _za prz ej_ ia_ wie em_ ani _wy na_ go_ sta _ni ego owa ych nia _do eni rzy _ko
  zie ne_ ów_ ny_ _je cie czy _wi _st kie _mi ki_ ać_ _ma ści cze _cz ym_ mie _ro czn owi iej ier ka_ _sp pra _mo
  je_ _te _ja zy_ ost pro am_ wan ła_ _si ze_ pow _ch ach est _od _pa ci_ li_ iał ski pod mi_ odz ał_ _ta szy _w_
  iem _dz _sz my_ ją_ sze ien nyc to_ zna ię_ zen ied _to le_ ji_ acj pie ała esz ają _pi ami wa_ raw awi wia cho
  str jes jak ter dni się _ka iec trz ale _in za_ ośc iel _ty _i_ rac nic _by sz_ yst _ws bie aln ku_ kon _ob _tr
  nik spo owe zys cza obi icz ić_ ak_ ło_ ja_ że_ cy_ acz cji ecz rod ce_ ent ty_ owy ies naj dow ycz tak ść_ ek_
  ta_ dy_ _kt pol edz row tra ni_ ko_ tan _re uje ali jąc by_ _z_ ran era st_ _wa _ra ra_ ich tyc roz _ci sto _kr
  cia ist ocz asz wsz ły_ ona któ neg adz cja _zn zia zas ada arz ry_ no_ szc nym sza now rob sie gra mia _da aki
  _ba any tór nej zcz raz wy_ tow kow _no stw tem jed _że wni edn _os art ane ywa _sk oni iu_ zec _gr _sa wię tor
  eci ii_ _le tu_ zne ną_ ieg ste ast noś two im_ ony ole _co bra wać do_ pom _li świ oli hod wał kol lic tni la_
  war wyc _al zym pos ję_ ość zac poz yć_ _lu we_ pis zes _op zyc łem orz da_ tar _wo _ki _se zni iek ejs owo oje
  dob ana _go ałe ska _bo cha ało ują spr ca_ _zd pot był ros por mni zed ora nas tro taw tał wo_ ech sty odn sam
  obr _br zeg zny kom ele szk ion erw min ędz ków zon woj _bi ron _zo _zw zyn one iad łam _sł ład _ok oda _św moż
  ił_ eli mu_ osz az_ lne niu dan och nac ate _dr erz ini yci odo ięk zi_ _mu ina en_ awa er_ inn _wł rów res zos
  ięc ąc_ _rz mar _pe omi lni nal ią_ zek edy _ku wys _ze kaz tów usz zap dze zan ara ały ma_ zam _be sob _fi ika
  kar on_ men lny _gł oko akt cen twa par zą_ ekt od_ czę wod łow zaj wal _me _o_ eka wią rdz _tw nte ący aty tki
  isz kra _so _de ano aj_ teg _we ucz kła ard wid an_ mat nio tur co_ udz oże _fa sko zej _or ęci kto czo waż ez_
  mow _a_ sow _an chc _ca daj wol kim cią ian _la poc wła bli pre _sw zwi zło dla at_ ata ysz będ

"""#,
    "languages/pt.yaml": #"""
# Portuguese: wordings, phrases and formats of guides in pt.
headings:
  description:
    preferred: Descrição
    accepted: [Descrição geral, Resumo]
  what-is-it:
    preferred: O que é?
    accepted:
      - O que é isso?
      - O que é isto?
      - Em que consiste?
      - De que se trata?
      - Do que se trata?
  who-needs-it:
    preferred: Quem precisa?
    accepted:
      - Quem precisa disso?
      - Quem precisa dele?
      - Quem precisa disto?
      - Quem precisa dela?
      - Quem necessita?
      - Para quem é?
      - A quem se destina?
      - Quem pode solicitar?
  procedure:
    preferred: Procedimento
    accepted: [Procedimentos, Processo, Passos, Passo a passo]
  required-documents:
    preferred: Documentos necessários
    accepted:
      - Documentos exigidos
      - Documentação necessária
      - Documentos requeridos
      - Documentação exigida
  providers:
    preferred: Prestadores de serviços que podem fazê-lo por si
    accepted:
      - Provedores que podem fazer isso por você
      - Prestadores de serviço que podem fazer isso por você
      - Prestadores de serviços que podem fazer isso por você
      - Prestadores que podem fazer isso por você
      - Prestadores que podem fazer isto por você
      - Prestadores que podem ajudar
      - Prestadores de serviços que podem fazer por você
      - Prestadores de serviço que podem fazer por você
      - Prestadores de serviços que podem ajudar
      - Fornecedores que podem fazer isso por você
      - Prestadores de serviços que podem fazê-lo por você
      - Provedores que podem fazer por você
      - Prestadores que podem te ajudar
      - Prestadores que podem realizar o procedimento por você
      - Prestadores que podem fazer por você
      - Provedores que podem realizar o serviço para você
      - Prestadores que podem realizar o serviço para você
      - Prestadores de Serviço que podem te ajudar
      - Prestadores que podem realizar isto por si
      - Prestadores que podem fazê-lo por si
      - Prestadores que podem fazer por si
      - Entidades que podem realizar este procedimento para si
      - Prestadores de Serviço que podem fazer por si
      - Prestadores
      - Prestadores de serviços
      - Provedores
      - Fornecedores
      - Prestadores que podem fazer isso por si
      - Prestadores que podem fazer isso para você
      - Prestadores de serviços que podem fazer por si
      - Prestadores de serviços que podem fazer para você
      - Prestadores de serviços que o podem fazer por si
      - Fornecedores que podem fazer por você
      - Fornecedores que podem ajudar
      - Provedores que podem ajudar
      - Entidades que podem ajudar
      - Entidades que podem fazer por si
      - Entidades que podem fazer isso por você
  additional-details:
    preferred: Detalhes adicionais
    accepted: [Informações adicionais, Mais informações, Mais detalhes, Outros detalhes]
  related-posts:
    preferred: Publicações relacionadas
    accepted:
      - Artigos relacionados
      - Posts relacionados
      - Guias relacionados
      - Postagens relacionadas
      - Conteúdo relacionado
      - Veja também
columns:
  provider:
    - Prestador
    - Prestador de serviços
    - Prestador de serviço
    - Fornecedor
    - Provedor
    - Entidade
    - Empresa
  website: [Website, Site, Sítio web, Página web]
  timelines:
    - Prazos
    - Prazo
    - Prazo estimado
    - Cronograma
    - Cronogramas
    - Tempo
    - Tempo estimado
    - Duração
  cost: [Custo, Custos, Preço, Preços, Valor, Taxa]
phrases:
  - sem detalhes fornecidos
  - nenhum detalhe fornecido
  - nenhum detalhe foi fornecido
  - não foram fornecidos detalhes
  - não são fornecidos detalhes
  - detalhes não fornecidos
  - não há detalhes disponíveis
  - não foram fornecidas informações específicas
  - não havia informações específicas
  - documento desconhecido
  - fontes fornecidas
  - fontes de dados fornecidas
  - fontes disponibilizadas
  - as fontes não fornecem
  - as fontes não especificam
  - as fontes não mencionam
  - as fontes não indicam
  - mencionados nas fontes
  - mencionado nas fontes
  - especificado nas fontes
  - especificados nas fontes
  - de acordo com a fonte,
  - segundo a fonte,
  - não é possível fornecer * passo a passo
  - como modelo de linguagem
  - como um modelo de linguagem
  - desculpe, mas não posso
  - até minha última atualização
  - meus dados de treinamento
  - aqui está a tradução
  - não foram encontradas informações específicas
  - "com base nas informações disponíveis,"
  - não foi possível extrair da fonte
  - não puderam ser extraídos da fonte
  - não especificado na fonte
  - como inteligência artificial
  - como IA, não posso
  - como um modelo de IA
  - segue a tradução
  - aqui está o texto traduzido
  - desculpe, não posso
  - sinto muito, mas não posso
  - espero que isso ajude
  - espero que isto ajude
  - por favor, forneça o texto
  - "claro! aqui"
  - as informações fornecidas não incluem
  - as informações fornecidas não especificam
  - as informações fornecidas não mencionam
  - o texto fornecido não menciona
  - o texto fornecido não inclui
  - não tenho acesso a informações em tempo real
  - como uma IA, não posso
  - como uma inteligência artificial
  - espero que este guia
  - aqui está o guia traduzido
  - o restante do guia continua
  - traduzido pelo ChatGPT
  - gerado pelo ChatGPT
placeholders:
  - "=Prestador #"
  - "=Prestador A"
  - "=Prestador B"
  - "=Provedor #"
  - "=Fornecedor #"
  - "=Nome do Prestador"
  - "=Nome do Fornecedor"
  - "[nome do prestador]"
  - "[nome do fornecedor]"
  - prestador de exemplo
  - fornecedor de exemplo
  - "(exemplo)"
  - x dias
  - x semanas
  - x meses
  - "[inserir *]"
  - "[insira *]"
  - insira aqui o seu texto
  - seu texto aqui
  - "(link aqui)"
  - "[URL *]"
  - metadescrição
  - esta é a meta descrição
  - esta é uma meta descrição
  - descrição meta
  - meta descrição
  - título meta
  - meta título
  - exemplo de fornecedor
  - exemplo de prestador
  - "=Fornecedor A"
  - "=Fornecedor B"
  - "=Fornecedor Exemplo"
  - "=Prestador Exemplo"
  - exemplo.com
  - exemplo.pt
  - exemplo.com.br
  - "www.exemplo.*"
  - "[seu *]"
  - "[sua *]"
  - "[município]"
  - "[nome *]"
  - "[link *]"
  - "[cidade]"
  - "[data]"
unwritten:                    # what stands where a whole section is to be written
  - Em breve
  - Brevemente
  - Em construção
  - Em elaboração
  - A completar
  - A definir
  - Por completar
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [certidão de nascimento, certidões* nascimento, certidão* nascimento, certificado* nascimento]
  marriage certificate*: [certidão de casamento, certidões* casamento, certidão* casamento, certificado* casamento]
  passport*: [passaporte, passaport*, tipo passe, tamanho passe, 3x4*]
  power of attorney: [procuração, procurações]
  apostille: [apostila, apostil*]
doubled-words: [se, que, já, logo, quase, muito, nos]
vague-links:
  - aqui
  - clique aqui
  - este link
  - deste link
  - neste link
  - link
  - link aqui
  - site
  - website
  - este site
  - esta página
  - leia mais
  - saiba mais
  - mais informações
  - ver mais
months:
  - [janeiro, jan]
  - [fevereiro, fev]
  - [março, mar]
  - [abril, abr]
  - [maio, mai]
  - [junho, jun]
  - [julho, jul]
  - [agosto, ago]
  - [setembro, set]
  - [outubro, out]
  - [novembro, nov]
  - [dezembro, dez]
numbers:
  decimal: ","
  group: [".", " "]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, ainda, algum, alguma, algumas, alguns, além, ante, antes, ao, aos, apenas, após, aquela, aquele, aqui, as,
  assim, até, cada, caso, com, como, contra, da, das, de, dela, dele, deles, depois, desde, dessa, desse, desta,
  deste, deve, devem, deverá, do, dos, durante, e, ela, elas, ele, eles, em, embora, enquanto, entre, então, era,
  eram, essa, essas, esse, esses, esta, estar, este, estes, está, estão, eu, exceto, fazer, foi, foram, há, isso,
  isto, já, lhe, lhes, mais, mas, me, mediante, meio, menos, mesmo, meu, muito, muitos, na, nas, nem, nenhum, nessa,
  nesse, neste, "no", nos, nossa, nosso, num, numa, não, nós, o, onde, os, ou, outra, outras, outro, outros, para,
  pela, pelas, pelo, pelos, perante, pode, podem, poderá, pois, por, porque, porém, quais, qual, qualquer, quando,
  quanto, que, quem, se, seja, sejam, sem, sempre, ser, será, serão, seu, seus, si, sido, sob, sobre, sua, suas,
  são, também, tanto, te, tem, ter, teu, toda, todas, todo, todos, tu, tua, tudo, têm, um, uma, umas, uns, vai,
  você, vocês, à, às, é,
  # words of guides
  aprenda, completo, compreendendo, conheça, descubra, documentos, eficiente, emissão, entenda, exigidos,
  facilmente, fácil, guia, inscrição, necessários, obtenha, obter, passo, passos, pedido, prestadores, procedimento,
  processo, renovação, renove, requerer, requisitos, saiba, serviço, serviços, simplificada, simplificado,
  solicitar, solicitação, solicite
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  os_ do_ as_ _co ent _de ão_ es_ nte ar_ te_ de_ ado to_ da_ ia_ _se _pr _es ra_ con _re men em_ que est _pa _qu
  res ção er_ _ca ndo _ma _po com _pe ta_ _in ica sta and al_ ada _te _di ida tra nto am_ ou_ par _me is_ ant ro_
  ara or_ pre _no ria des io_ dos _do açã cia ue_ nta ess pro ter ade ma_ ist dad ont na_ per _en _fa _da ca_ _a_
  no_ por ame _tr se_ eu_ _fo eir era ver end _vi ram _o_ ran sa_ ais ora nci _um tos _so _al ito _na tar ina _e_
  _mo so_ _ac _su rio _em ido _ve rec ita mos das la_ sso tes _sa car ass co_ rad _fi ela ele _an ões ira _ex ntr
  str _to _ap ico nha ha_ ura mo_ ort ten for ssa eri _mi esc nde esp _li ece _as ras tad _ba man sti sen min _at
  uma ir_ tiv tem ho_ _mu tor art dor _ch ste nos cio ome re_ ali int ons fic _vo ona inh ser _el tro tic ens va_
  cor _le um_ ind mar ime qua eci _si lo_ pos ion ere qui cas der sse gra are nda iro tas ros ore tan ost eit nti
  ári om_ _cr mas çõe tam _fe el_ go_ _ne _am são ese bra ati rma omp nal lho _é_ cad egu ias rar pri lha me_ ava
  ios sto _ou cer nho ici ei_ _ta _ar rta ren lar col dia can ça_ não ano iza mai tur _gr _br _nã vid tin enc _bo
  ama _va _im _ho eve den orm ari spe ssi lic _ce amo seg emp vel _la cri cid cha edi oss ert ata le_ mor omo ênc
  ive iss nça ima _lo raç nas _ti dis fer iva tal _be rte ndi rem _ci pen mpr ven ide tre orr rre ega nad ode uer
  _eu uni inc imp rti ori ana rei obr anh gar err emo oca aqu _jo _ro und cul _cu pel ula liz _ga nic age cam _os
  mpo anç _ju cos sco nce ala eta _fr vo_ _go ual ret ce_ cen ing rat tri reg dei us_ ers ns_ abe ve_ aci ua_ lan
  ena ate ili açõ sem _ad ber elo rna ato ern _ag im_ mes cre ial bri lme vis vol pes isa sas ém_ _ab nco hor pas
  mer ond rea ema _fu arr pod ivo apa rev rra aco rim gen ilh iga alm ric che nst ian ois il_ tim ale enh dem aba
  _ge tir rin _ra lid alh anc sar rit ete erd gos tão lta ces esa lei las ini sid fal uit tou les ral eto elh ord
  ero nhe gue uto pon _au _or dir out gan ite tid rto spo igo erm sua ins nse voc mun on_ tod uan

"""#,
    "languages/ro.yaml": #"""
# Romanian: wordings, phrases and formats of guides in ro.
headings:
  description:
    preferred: Descriere
    accepted: [Descriere generală, Descrierea, Prezentare generală]
  what-is-it:
    preferred: Ce este?
    accepted:
      - Ce este aceasta?
      - Ce este acesta?
      - Ce este asta?
      - Ce înseamnă?
      - Despre ce este vorba?
  who-needs-it:
    preferred: Cine are nevoie de el?
    accepted:
      - Cine are nevoie de aceasta?
      - Cine are nevoie?
      - Cine are nevoie de acesta?
      - Cine are nevoie de acest lucru?
      - Cine are nevoie de ea?
      - Cine are nevoie de asta?
      - Cine are nevoie de acest ghid?
      - Cine are nevoie de acest document?
      - Cine are nevoie de acest serviciu?
      - Cine are nevoie de ele?
      - Pentru cine este?
      - Cui i se adresează?
      - Cine poate solicita?
  procedure:
    preferred: Procedură
    accepted:
      - Procedura
      - Proceduri
      - Procedura de urmat
      - Procesul
      - Proces
      - Pași
      - Pașii de urmat
      - Etape
  required-documents:
    preferred: Documente necesare
    accepted:
      - Documentele necesare
      - Documente solicitate
      - Documente cerute
      - Acte necesare
      - Documentele solicitate
  providers:
    preferred: Furnizori care vă pot ajuta
    accepted:
      - Furnizori care pot face acest lucru pentru tine
      - Furnizori care pot face acest lucru pentru dumneavoastră
      - Furnizori care pot să vă ajute
      - Furnizori care pot face acest lucru pentru dvs.
      - Furnizorii care pot face acest lucru pentru dvs.
      - Furnizori care pot face asta pentru tine
      - Furnizori care pot să facă acest lucru pentru tine
      - Furnizori care te pot ajuta
      - Furnizorii care vă pot ajuta
      - Furnizori care pot obține certificatul pentru tine
      - Furnizori care pot face aceste lucruri pentru tine
      - Furnizori care pot să te ajute
      - Furnizori care pot efectua această procedură pentru dvs.
      - Furnizori care pot face aceste servicii pentru dumneavoastră
      - Furnizori care pot face asta pentru dvs.
      - Furnizori care pot asigura acest serviciu pentru dumneavoastră
      - Furnizori care pot obține permisul în locul dumneavoastră
      - Furnizori care pot efectua acest serviciu pentru dvs.
      - Furnizori care pot să facă acest lucru pentru dvs.
      - Furnizori care pot să o facă pentru dumneavoastră
      - Furnizori
      - Furnizori de servicii
      - Furnizori care pot ajuta
      - Furnizori care te pot ajuta cu acest lucru
      - Furnizori care pot face acest lucru
      - Furnizori care pot face acest lucru în locul tău
      - Furnizori care pot face acest lucru în locul dumneavoastră
      - Furnizorii care pot face acest lucru pentru tine
      - Furnizorii care pot face acest lucru pentru dumneavoastră
      - Furnizori care o pot face pentru tine
      - Furnizori care pot face asta pentru dumneavoastră
      - Furnizori care pot să facă acest lucru pentru dumneavoastră
  additional-details:
    preferred: Detalii suplimentare
    accepted:
      - Informații suplimentare
      - Mai multe informații
      - Mai multe detalii
      - Detalii adiționale
      - Alte detalii
  related-posts:
    preferred: Articole similare
    accepted:
      - Articole conexe
      - Articole asociate
      - Postări similare
      - Ghiduri similare
      - Ghiduri conexe
      - Vezi și
columns:
  provider: [Furnizor, Furnizorul, Furnizor de servicii, Prestator, Companie]
  website: [Website, Site web, Site-ul, Site-ul web, Site, Pagină web, Pagina web]
  timelines:
    - Termene
    - Termen
    - Termenele
    - Termene de timp
    - Termene de livrare
    - Termenele de livrare
    - Termenele de realizare
    - Timp de procesare
    - Timpi de livrare
    - Timpul de livrare
    - Timpuri estimative
    - Timp
    - Perioada
    - Perioade de timp
    - Durată
    - Durata
  cost: [Cost, Costul, Costuri, Costurile, Preț, Prețul, Prețuri, Tarif, Taxă, Taxe]
phrases:
  - nu sunt furnizate detalii
  - nu au fost furnizate detalii
  - nu s-au furnizat detalii
  - nu s-au oferit detalii
  - niciun detaliu furnizat
  - fără detalii furnizate
  - detalii nefurnizate
  - nu sunt disponibile detalii
  - nu au existat informații specifice
  - nu existau informații specifice
  - document necunoscut
  - sursele furnizate
  - surselor furnizate
  - sursele de date furnizate
  - sursele puse la dispoziție
  - sursele nu oferă
  - sursele nu furnizează
  - sursele nu specifică
  - sursele nu menționează
  - specificat în surse
  - nespecificat în surse
  - menționat în surse
  - menționate în surse
  - menționați în surse
  - conform sursei,
  - nu este posibil să * pas cu pas
  - ca model de limbaj
  - ca model lingvistic
  - îmi pare rău, dar nu pot
  - ultima mea actualizare
  - nu au fost găsite informații specifice
  - nu s-au găsit informații specifice
  - nu au fost găsite detalii
  - "pe baza informațiilor disponibile,"
  - nu au putut fi extrase din sursă
  - nu a putut fi extras din sursă
  - extrase din sursă
  - ca inteligență artificială
  - iată traducerea
  - mai jos este traducerea
  - iată textul tradus
  - îmi pare rău, nu pot
  - sper că acest lucru ajută
  - sper că vă ajută
  - sper că acest lucru vă ajută
  - vă rugăm să furnizați textul
  - datele mele de antrenament
  - informațiile furnizate nu includ
  - informațiile furnizate nu conțin
  - textul furnizat nu menționează
  - nu am acces la informații în timp real
  - sper că acest ghid
  - iată ghidul tradus
  - tradus de ChatGPT
  - generat de ChatGPT
placeholders:
  - "=Furnizor #"
  - "=Furnizorul #"
  - "=Furnizor A"
  - "=Furnizor B"
  - "=Furnizorul A"
  - "=Numele Furnizorului"
  - "=Nume Furnizor"
  - "[numele furnizorului]"
  - "[nume furnizor]"
  - exemplu de furnizor
  - furnizor exemplu
  - "(exemplu)"
  - x zile
  - x săptămâni
  - x luni
  - "[introduceți *]"
  - "[inserați *]"
  - introduceți textul aici
  - textul dvs. aici
  - textul tău aici
  - "(link aici)"
  - "[URL *]"
  - meta descriere
  - metadescriere
  - aceasta este meta descrierea
  - descrierea meta
  - descriere meta
  - meta descrierea
  - titlu meta
  - meta titlu
  - furnizor de exemplu
  - exemplu.ro
  - exemplu.com
  - "www.exemplu.*"
  - "furnizor#.com"
  - "[numele *]"
  - "[dvs. *]"
  - "[link *]"
  - "[oraș]"
  - "[data]"
unwritten:                    # what stands where a whole section is to be written
  - În curând
  - În construcție
  - În lucru
  - De completat
  - Urmează
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [certificat de naștere, certificat* naștere]
  marriage certificate*: [certificat de căsătorie, certificat* căsătorie]
  passport*: [pașaport, pașap*]
  power of attorney: [procură, împuternicire, procur*, împuternicir*]
  apostille: [apostilă, apostil*]
doubled-words: [abia, foarte, încet, așa, doar, care]
vague-links:
  - aici
  - click aici
  - faceți clic aici
  - dați clic aici
  - acest link
  - link
  - link aici
  - website
  - site
  - acest site
  - site web
  - această pagină
  - citește mai mult
  - mai multe
  - mai multe informații
months:
  - [ianuarie, ian]
  - [februarie, feb, febr]
  - [martie, mar, mart]
  - [aprilie, apr]
  - [mai]
  - [iunie, iun]
  - [iulie, iul]
  - [august, aug]
  - [septembrie, sep, sept]
  - [octombrie, oct]
  - [noiembrie, nov]
  - [decembrie, dec]
numbers:
  decimal: ","
  group: [".", " "]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, acea, aceasta, această, acest, acesta, aceste, acestea, acestei, acestor, acestui, acolo, ai, aici, al, ale,
  alt, alta, alte, altele, alți, am, ar, are, asemenea, asupra, atunci, atât, au, avea, aveți, având, ați, ba, bine,
  ca, care, carui, ce, ceea, cei, cel, cele, celor, chiar, cine, cu, cum, când, cât, câte, că, căror, cărui, da,
  dacă, dar, datorită, de, deci, deja, deoarece, despre, din, dintre, doar, dumneavoastră, după, e, ea, ei, el, ele,
  era, erau, este, eu, face, fi, fie, fiecare, fii, fiind, foarte, fost, fără, iar, la, le, li, lor, lui, mai, mea,
  meu, mult, multe, nici, nicio, noastre, nostru, nu, o, ori, oricare, orice, pe, pentru, peste, poate, pot, prin,
  privind, puteți, până, s, sa, sale, sau, se, spre, sub, sunt, sunteți, sus, să, săi, său, ta, toate, toată, tot,
  totuși, toți, trebuie, tu, tău, un, una, unde, unei, unele, unii, unor, unui, unul, va, veți, voastre, voi, vor,
  vostru, vă, îi, îl, îmi, împotriva, în, înainte, înapoi, încât, încă, între, își, îți, ştiu, și,
  # words of guides
  aflați, află, cerere, cererea, cerințe, cerințele, complet, depuneți, documente, documentele, eliberare,
  eliberarea, furnizori, ghid, informații, necesare, obții, obține, obținerea, obțineți, pași, pașii, prelungirea,
  procedura, procedură, proces, procesul, rapid, reînnoirea, serviciu, serviciul, solicita, solicitați, ușor,
  înregistrare, înregistrarea, înscriere
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  ul_ te_ le_ ea_ re_ _de are _co _în _pr ii_ at_ or_ rea tă_ ate _ca ent _re ie_ ele ui_ _in ia_ ri_ de_ lui _ma
  tat eri con lor ei_ _pe _di că_ ați tor ulu ile ne_ uri ți_ est _ac tul ori nte ter pre _cu int _ce ere ntr pro
  _po _se ce_ și_ pri tre ste _tr _su ale in_ men _st ist str ta_ _un _pa _al it_ ita ine al_ tra ici _mi rat sta
  ar_ _fi ată per tur rul ră_ ra_ oar din car ilo _fo să_ la_ par ica ril _si nt_ tru _la _me ace ții _lu _do art
  _ar tea în_ _și nd_ _a_ _an era ali rii sti _mo ani _te na_ chi _fa uni ca_ nă_ tic se_ _da _sp ni_ min com _pu
  _vi ști une ect _că ona ție ion eni tel rec rie ina lă_ _nu an_ _să ări ând _ex esc _sa cat mul res mar _mu eșt
  _or cul nta nal ini rin _ro _sc tar ru_ au_ ut_ ice ant _ap _ne _li _cr ai_ ari rit _no ili cur înt ric nul nic
  ti_ cu_ tiv _ve ara ică iți _as ura iun _ad ția ire ite ză_ ast ci_ ic_ ati tri ște tin ult er_ ită ran mân ind
  edi înc _au el_ pe_ ame lit enț _to cer _am un_ scu st_ ost _pl _ba va_ des por nat ons bil rma ală rim man cre
  _va iei _lo lic nce atu _du for lul nți nea cți _gr rez col imp ces fic ial fer ier ort cel ria elo _bu mai _le
  act ază nde _vo rom on_ ene imi mat dat ver ăto pen orm eze and ide _o_ nu_ nti am_ iul ime iza _so _ti ora _at
  ers _ci eaz pun ță_ ten ntu _câ iu_ rte ata olo _es tim der tal _fe _ur ive nst ute toa reg ont loc ven cea cut
  iil ăți anu ner eci rel țio oru itu inc inț ins num țin _pi cia mit ța_ _im rti put dec sa_ tan nit ato cum rep
  cal _ch tit _ni spe leg _fr tăț _el ma_ _ju me_ duc _av _ra oli unc us_ lar cti ară ral ume _na ecu ete cri mer
  _bi eme inu unt lat dis ocu gra păr rop sc_ fac nii lin eți alt vin mpl nci ern eta _ge abi omp nțe _pă ser em_
  iar oas ase ito sit pla dic _cl lan eas rar cor asc stu ris _ră ndu ans cen egi ima gen ane tem ing iti eli nța
  _dr den ede ece ian mă_ ren reș ivi ifi mun cop um_ ezi rta sul dar il_ _fu liz _ta nda da_ ope mic ioa zi_ ept
  ore che gur ndi cep ctu iat spu ome stă _îm ură can pec rio ond raț luc _af is_ anț uți pli zat

"""#,
    "languages/sk.yaml": #"""
# Slovak: wordings, phrases and formats of guides in sk.
headings:
  description:
    preferred: Popis
    accepted: [Všeobecný popis, Opis, Prehľad]
  what-is-it:
    preferred: Čo je to?
    accepted: ["Čo to je?", "Čo to znamená?", "O čo ide?", "O čo sa jedná?"]
  who-needs-it:
    preferred: Kto to potrebuje?
    accepted:
      - Kto ho potrebuje?
      - Kto ju potrebuje?
      - Kto ich potrebuje?
      - Kto potrebuje?
      - Kto to vyžaduje?
      - Pre koho je to?
      - Pre koho je určený?
      - Kto môže požiadať?
  procedure:
    preferred: Postup
    accepted: [Procedúra, Proces, Priebeh, Kroky, Postup krok za krokom]
  required-documents:
    preferred: Požadované dokumenty
    accepted:
      - Požadované doklady
      - Potrebné dokumenty
      - Potrebné doklady
      - Nevyhnutné dokumenty
      - Vyžadované dokumenty
      - Vyžadované doklady
  providers:
    preferred: Poskytovatelia, ktorí to môžu urobiť za vás
    accepted:
      - Poskytovatelia, ktorí vám môžu pomôcť
      - Poskytovatelia, ktorí to môžu spraviť za vás
      - Poskytovatelia, ktorí môžu postupovať za vás
      - Poskytovatelia, ktorí to za vás môžu spraviť
      - Poskytovatelia, ktorí môžu za vás vybaviť
      - Poskytovatelia, ktorí to za vás môžu urobiť
      - Poskytovatelia, ktorí to môžu za vás urobiť
      - Poskytovatelia, ktorí môžu zabezpečiť zmenu
      - Poskytovatelia
      - Poskytovatelia služieb
      - Poskytovatelia, ktorí môžu pomôcť
      - Poskytovatelia, ktorí to môžu vybaviť za vás
      - Poskytovatelia, ktorí to za vás môžu vybaviť
      - Poskytovatelia, ktorí to môžu urobiť pre vás
      - Poskytovatelia, ktorí to môžu zariadiť za vás
      - Poskytovatelia, ktorí vám s tým môžu pomôcť
  additional-details:
    preferred: Ďalšie podrobnosti
    accepted:
      - Ďalšie detaily
      - Ďalšie informácie
      - Doplňujúce informácie
      - Dodatočné informácie
      - Dodatočné podrobnosti
      - Dodatočné detaily
      - Viac informácií
  related-posts:
    preferred: Súvisiace články
    accepted:
      - Súvisiace príspevky
      - Súvisiace návody
      - Súvisiaci sprievodcovia
      - Podobné články
      - Pozri tiež
columns:
  provider: [Poskytovateľ, Poskytovateľ služieb, Dodávateľ, Spoločnosť]
  website:
    - Webová stránka
    - Webové stránky
    - Webstránka
    - Webové sídlo
    - Web
    - Internetová stránka
    - Stránka
  timelines:
    - Časový plán
    - Časové plány
    - Časový rámec
    - Časové rámce
    - Časový harmonogram
    - Časové harmonogramy
    - Časové lehoty
    - Časové termíny
    - Harmonogram
    - Termíny
    - Termín
    - Lehoty
    - Lehota
    - Doba
    - Doba trvania
    - Doba spracovania
    - Doba vybavenia
    - Trvanie
    - Čas
  cost: [Náklady, Cena, Ceny, Poplatok, Poplatky]
phrases:
  - podrobnosti neboli poskytnuté
  - neboli poskytnuté žiadne podrobnosti
  - neboli poskytnuté žiadne detaily
  - nie sú uvedené žiadne podrobnosti
  - žiadne podrobnosti nie sú k dispozícii
  - podrobnosti nie sú uvedené
  - neboli k dispozícii žiadne konkrétne informácie
  - neznámy dokument
  - v poskytnutých zdrojoch
  - na základe poskytnutých zdrojov
  - v uvedených zdrojoch nie je
  - zdroje neuvádzajú
  - zdroje neposkytujú
  - zdroje nešpecifikujú
  - zdroje neobsahujú
  - v zdrojoch nie je
  - v zdrojoch nie sú
  - v zdrojoch sa neuvádza
  - v zdrojoch sa nenachádza
  - uvedené v zdrojoch
  - spomenuté v zdrojoch
  - podľa zdroja,
  - nie je možné poskytnúť * krok za krokom
  - ako jazykový model
  - ospravedlňujem sa, ale nemôžem
  - prepáčte, ale nemôžem
  - mojej poslednej aktualizácie
  - mojich tréningových dát
  - tu je preklad
  - sa nenašli konkrétne informácie
  - neboli nájdené žiadne informácie
  - na základe dostupných informácií je
  - nebolo možné získať zo zdroja
  - ako umelá inteligencia
  - ako AI nemôžem
  - nižšie je preklad
  - tu je preložený
  - ospravedlňujem sa, ale s tým
  - dúfam, že to pomôže
  - dúfam, že vám to pomôže
  - prosím poskytnite text
  - poskytnuté informácie neobsahujú
  - poskytnutý text neobsahuje
  - nemám prístup k informáciám v reálnom čase
  - dúfam, že tento sprievodca
  - tu je preložený sprievodca
  - preložené pomocou ChatGPT
placeholders:
  - "=Poskytovateľ #"
  - "=Poskytovateľ A"
  - "=Poskytovateľ B"
  - "=Názov Poskytovateľa"
  - "[názov poskytovateľa]"
  - "[meno poskytovateľa]"
  - príklad poskytovateľa
  - ukážkový poskytovateľ
  - vzorový poskytovateľ
  - "(príklad)"
  - x dní
  - x týždňov
  - x mesiacov
  - "[vložte *]"
  - "[doplňte *]"
  - sem vložte text
  - tu vložte text
  - váš text tu
  - "(odkaz tu)"
  - "[URL *]"
  - meta popis
  - metapopis
  - popis meta
  - meta názov
  - priklad.sk
  - príklad.sk
  - "www.priklad.*"
  - "[váš *]"
  - "[názov *]"
  - "[obec]"
  - "[odkaz *]"
  - "[mesto]"
  - "[dátum]"
unwritten:                    # what stands where a whole section is to be written
  - Už čoskoro
  - Čoskoro
  - Pripravujeme
  - Pripravuje sa
  - Bude doplnené
  - Vo výstavbe
terms:                        # of the source language, and how this one says them: the preferred wording first
  birth certificate*: [rodný list, rodn* list*]
  marriage certificate*: [sobášny list, sobášn* list*]
  passport*: [cestovný pas, pas*]
  power of attorney: [splnomocnenie, splnomocnen*, plnomocenstv*]
  apostille: [apostila, apostil*]
doubled-words: [je, veľmi, to, si]
vague-links:
  - tu
  - tento odkaz
  - odkaz
  - odkaz tu
  - kliknite sem
  - kliknite tu
  - na tomto odkaze
  - webová stránka
  - webové stránky
  - táto stránka
  - čítať viac
  - viac
  - viac informácií
  - viac tu
months:
  - [január, januára, januári, jan]
  - [február, februára, februári, feb]
  - [marec, marca, marci, mar]
  - [apríl, apríla, apríli, apr]
  - [máj, mája, máji]
  - [jún, júna, júni]
  - [júl, júla, júli]
  - [august, augusta, auguste, aug]
  - [september, septembra, septembri, sep, sept]
  - [október, októbra, októbri, okt]
  - [november, novembra, novembri, nov]
  - [december, decembra, decembri, dec]
numbers:
  decimal: ","
  group: [" ", "."]

# Frequent words that tell this language: function words, then words that guides use outside official names.
stop-words: [
  a, aby, aj, ak, ako, aká, aké, akú, ale, alebo, ani, asi, až, bez, bol, bola, boli, bolo, bude, budete, budú, by,
  byť, cez, do, ešte, ho, i, iba, ich, im, inej, iné, iný, ja, je, jeden, jedna, jedno, jeho, jej, ju, k, každá,
  každý, kde, kedy, keď, keďže, kto, ktorej, ktorou, ktorá, ktoré, ktorého, ktorí, ktorú, ktorý, ktorých, ktorým,
  lebo, len, majú, mať, medzi, mi, mimo, musia, musí, musíte, my, má, máte, môže, môžete, môžu, na, nad, najmä,
  napríklad, naše, než, nich, nie, niektoré, nič, nám, o, od, okrem, po, pod, podľa, pokiaľ, potom, potrebné, počas,
  pre, pred, preto, pretože, pri, s, sa, si, sme, so, som, ste, svoj, svoje, svojho, svojich, svoju, sú, ta, tak,
  takto, takže, tam, teda, tej, tejto, ten, tento, tieto, tiež, tohto, tom, tomto, toto, tu, ty, táto, túto, u, už,
  v, vaša, vaše, vašej, vašich, viac, vo, vrátane, vy, vám, váš, všetci, všetko, všetky, všetkých, vždy, z, za, zo,
  áno, či, čo, ďalej, ďalšie, že,
  # words of guides
  doklady, dokumenty, informácie, jednoducho, kompletná, kompletný, krok, kroky, náležitosti, návod, obnovenie,
  podajte, podanie, poskytovatelia, postup, potrebujete, požadované, požiadavky, požiadať, predĺženie, proces,
  registrácia, rýchlo, služba, sprievodca, vybavenie, vydanie, zaregistrovať, zistite, získanie, získať, ľahko,
  žiadať, žiadosti, žiadosť
]
# The most frequent sequences of three letters, most frequent first; "_" is the edge of a word.
n-grams: >-
  _pr _po ch_ om_ ie_ _na _ne ej_ ne_ pre ia_ ho_ ova ých ov_ _st né_ _do nie la_ _vy _za li_ sta ost _ro ou_ na_
  ať_ te_ ný_ _je je_ pri ky_ _ma _ko _sp mi_ str tor _ob ani ka_ eni sti to_ _ve ku_ ého est nej iť_ ná_ van ick
  kon al_ _sa _te _ná kto ali ove lo_ me_ _mi _vý _ch _od red _a_ nos _mo ti_ _bo ny_ _to pod _zá hod ast ko_ uje
  pra rov _me val lov cho ist kov sa_ men _ni _ta _ak va_ _ka nýc ým_ _v_ _ho _tr nov spo sť_ _kr tre _sl kom il_
  sto tov rie ent prí och pro roz rav de_ odn _re _in den edn jú_ _kt ven áci _vo ran _pa le_ nsk nia _sv že_ lad
  ria ved čas len _sk ím_ _ce _le áva ale _sú pol ate _de ili naj osť ter by_ tra ra_ vať dy_ _no ci_ ní_ mie _vi
  ala ajú slo tvo bol voj kla _si jed áln dob kej pos er_ ce_ rod olo dne ami ste ele _se eho ako tav ak_ rad prá
  re_ cie tom _št ta_ tro mu_ ké_ dov ený šie _so poz stn _al ich ty_ očn ies oko ol_ tak néh sko rob por _di ver
  _pl teľ tu_ pov ame ite vo_ iu_ ráv nom bud _ži sku zna vor el_ _ja em_ ech lne stu ok_ ené oro bra tie _že ete
  _ra nu_ iac ens ati ach era hra ekt adn vie hla _hr res ovi iad hov dom avi ovo sle en_ _bu eme stv ori alo ren
  tic las _dr odo ení ten nik ske ri_ ným dno rok ca_ cia _os ila nic die _zo iek ový iel mer dos ký_ _pe ujú aj_
  nem _ča oje ená kol tri vod ene _zv _vz _vš ovn rom oli kýc ke_ ry_ mal obr ave ové _li vé_ pom eri nen du_ si_
  ych tan nú_ ká_ _be veľ del cel od_ ade no_ _br ádz eli ier tal za_ ám_ odi ve_ pot cha cov ník oho rat lav ern
  ede cký eda da_ edo led sob am_ via ret ebo raz akt _by oto mes _vl _zn _mu _ba _an _op spr chá čen ba_ on_ rát
  eto uto _hl or_ _z_ nes tne ore adi pok sla poč ska ada iat obn ane obi nam _sm vid _ok dza cké ách edi _da _ti
  _má žia dia hu_ tup ilo ané lie ina ský vet júc min žen kra _s_ ude tel do_ obe din nou som vše svo vne ode trá
  eno aný sve raj eko _či šet lit ru_ hor kéh krá ii_ ide _ke ské dný odu rac tia _vá reb pad vý_ ola vys vy_ _va
  nám výc dal ad_ ivo tí_ ado stá ek_ osl _tv vá_ rej _fa ni_ hád žit pla _aj ly_ sia rne ole jem

"""#,
    "site.yaml": #"""
# The site: where its guides are, how Hugo makes URLs of them, and who reads them.
base-url: https://tramitit.com/
section: guides               # pages live at [/<lang>]/guides/<folder>/<slug>/
content: content              # relative to the folder that holds rules/
source-language: en           # guides are written in it and translated from it
default-language: en          # Hugo's defaultContentLanguage: its URLs have no prefix

languages:                    # code in paths and URLs -> BCP 47 tag and English name
  bg: {tag: bg, name: Bulgarian}
  cs: {tag: cs, name: Czech}
  de: {tag: de, name: German}
  el: {tag: el, name: Greek}
  en: {tag: en, name: English}
  es: {tag: es, name: Spanish}
  fr: {tag: fr, name: French}
  hr: {tag: hr, name: Croatian}
  hu: {tag: hu, name: Hungarian}
  it: {tag: it, name: Italian}
  nl: {tag: nl, name: Dutch}
  pl: {tag: pl, name: Polish}
  pt: {tag: pt, name: Portuguese}
  ro: {tag: ro, name: Romanian}
  sk: {tag: sk, name: Slovak}

# The category of a guide is its country's English name: the folder in title case,
# with blanks for "_" and "-". List here the folders for which that is wrong.
countries: {}

"""#,
  ]
}
