"""How companies are named, and what stands around their names."""

import re

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĽŁŃŅŇŌŐŔŘŚŞŠŢŤŪŮŰŹŻŽȘȚ\d][\w&'’+-]*(?:\.\w+)*"
_JOIN = r"(?:of|the|and|&|de|for|do|da|di|du|del|la|le|les|des|und|et|y|e|og|och|am|zum|zur|van|von|der|den|het)"
LEGAL = r"(?:A/S|ApS|a\.s\.|S\.?A\.?S|S\.p\.A|SpA|S\.?r\.?l|B\.V\.?|[Ss]p\. ?z ?o\.? ?o|s\.r\.o|Kft|d\.o\.o|Lda|Ltda|SARL|N\.?V|Oyj|e\.V|eG|KG|KK|Sdn\.? Bhd|Pte\.? Ltd|Pvt\.? Ltd|Pty\.? Ltd)\b\.?"
_ABBREVIATED = r"(?:(?:St|Ste|Mt|Ft|Sta|Sto)\. )?"
NAME = rf"(?P<name>{_ABBREVIATED}{_CAPITAL}(?: (?!{LEGAL}|for the )(?:{_JOIN} ){{0,2}}{_CAPITAL}){{0,5}}(?: {LEGAL}|(?<=\w) (?:hostel|hotel|school|hospital|bakery|farm|surgery|clinic|nursery|restaurant|library|museum|theatre|college|university|brewery|garage|hospice)\b)?)"
SUFFIX = (
    r"(?:Attorneys|Advocates|Barristers|Engineers|Planners|Brokers|Growers|Merchants|Brewers|Distillers|Publishers|Caterers|Chemists|Movers|Removals|Outfitters|Bakehouse|Patisserie|Roastery|Wi-Fi|Wireless|Broadband|Live|Festivals?|"
    r"Ltd|Limited|Inc|Services?|Organics?|International|Global|Worldwide|Enterprises|Brothers|Bros|Sons|Daughters|Management|Marketing|Communications|Creative|Architecture|Advertising|Rentals?|Nutrition|Wellness|Therapy|Physiotherapy|Rehab|Dialysis|Dentistry|Rescue|Sanctuary|Hire|Tools|Machinery|Automotive|Autos?|Tires?|Fabrication|Welding|Concrete|Paving|Glazing|Windows|Kitchens|Carpets|Signs|Graphics|Photography|Music|Arts|Dance|Tuition|Learning|Education|Training|Schools|Preschool|Montessori|Court|Tribunal|Police|Ambulance|Borough|Parish|Bio|Genomics|Sciences|Materials|Semiconductors|Instruments|Controls|Automation|Dynamics|Aerospace|Space|Defen[cs]e|Cargo|Express|Delivery|Parcels?|Vineyard|Mortgages?|Title|Escrow|Realtors|Developments?|Property|Facilities|Florist|Wholesale|Trading|Imports|Exports|Commodities|Exchange|Payments|Cloud|Chocolates?|Confectionery|Beverages|Drinks|Spirits|Brewing|Meats|Poultry|Fisheries|Rice|Sugar|Cocoa|Crew|Cinema|Apothecary|Opticians|Barbers|Salon|Spa|Boutique|Tannery|Rugby|Football Club|FC|Athletics|Golf Club|Club|Reinsurance|Reinsurers|Re|Utilities|Gasworks|Waterworks|Nuclear|Petroleum|Petrochemicals|Polymers|Composites|Alloys|Castings|Bearings|Pumps|Valves|Elevators|Lifts|Scaffolding|Demolition|Recycling|Waste|Forestry|Nurseries|Fishing|Salmon|Dairies|Creameries|LLC|LLP|PLC|plc|GmbH|AG|SA|S\.A|BV|AB|AS|Oy|Pty|Corp|Corporation|Company|Co|Group|Holdings|Bank|School|College|University|Academy|Hospital|Clinic|Surgery|Trust|Foundation|Council|"
    r"Institute|Hotel|Restaurant|Labs?|Systems|Technologies|Tech|Solutions|Software|Partners|Associates|Consulting|Consultants|Logistics|Foods?|Airlines|Studios?|Media|Energy|Health|Healthcare|Care|Robotics|Analytics|Bakery|Kitchen|"
    r"Library|Museum|Theatre|Theater|Press|Books|Charity|Society|Association|Federation|Agency|Ministry|Department|Authority|Port|Farms?|Motors|Pharma\w*|Insurance|Capital|Ventures|Digital|Design|Engineering|Construction|Builders|Industries|"
    r"Manufacturing|Textiles|Shipping|Freight|Gallery|Nursery|Vets|Dental|Law|Chambers|Solicitors|Primary|Infirmary|Hospice|Centre|Center|Works|Collective|Cooperative|Co-op|Mills?|Brewery|Roasters|Garage|Joinery|Outdoors|Sports|High|Store|Shop|Farmers|Council|Infra|Vets|Veterinary|Pharmacy|Childcare|Daycare|Cycles|Bikes|Wheels|Tyres|Hardware|Plumbing|Roofing|Flooring|Electrical|Heating|Landscapes|Landscaping|Cleaning|Laundry|Security|Couriers|Cabs|Taxis|Coaches|Buses|Ferries|Cruises|Sails|Boats|Boatyard|Shipyard|Foundry|Forge|Tannery|Weavers|Tailors|Potteries|Pottery|Cheese|Creamery|Distillery|Teas|Spices|Grocers|Grocery|Supermarket|Market|Markets|Deli|Pizzeria|Grill|Tavern|Pub|Arms|Bar|Hostel|Camps?|Choir|Orchestra|Opera|Ballet|Circus|Radio|Television|News|Gazette|Herald|Tribune|Stadium|Rovers|Orchards?|Vineyards?|Winery|Estates?|Imaging|Waters?|Crossdock|Kita|Kindergarten|Lodge|Inn|Counsel|Pharmacies|Clinics|Hotels|Stores|Terminals?|Philharmonic|Precision|Counselling|Railway|Mines?|Hut|Tannery|Bookshop|Bookstore|Supermarkets?|Bureau|Court|Palace|Resort|Cafe|Café|Coffee|Bistro|Diner|Bakers|Butchers|Florists|Gardens|Zoo|Aquarium|Stables|Kennels|Rail|Railways|Transport|Haulage|Marine|Aviation|Airways|Telecom|Networks|Interactive|Games|Publishing|Productions|Pictures|Films|Records|Architects|Surveyors|Interiors|Furniture|Ceramics|Glass|Steel|Metals|Plastics|Chemicals|Biotech|Biosciences|Therapeutics|Diagnostics|Medical|Optics|Electronics|Electric|Power|Solar|Wind|Renewables|Oil|Gas|Mining|Minerals|Timber|Paper|Packaging|Printers|Printing|Apparel|Fashion|Jewellers|Cosmetics|Beauty|Fitness|Gym|Leisure|Travel|Tours|Events|Catering|Dairy|Seafood|Produce|Grains|Seeds|Nurseries|Housing|Homes|Properties|Realty|Estate Agents|Lettings|Finance|Financial|Credit Union|Savings|Investments|Advisors|Advisory|Accountants|Payroll|Recruitment|Staffing|Legal|Notaries|Mutual|Fund|Initiative|Project|Network|Alliance|Union|Church|Mission|Parish|Synagogue|Mosque|Temple|Archive|Archives|Observatory|Laboratory|Laboratories|Research)"
)
PREFIX = (
    r"(?:University|City|Ministry|Department|Bank|Institute|Port|Museum|County|Borough|Church|Friends|House|Office|Centre|Center|Council|College|School|Society|Association|Diocese|State|Town|Royal|National|Museu|Museo|Musée|Escola|Escuela|École|Ecole|Universidad|Universidade|Université|Universität|Instituto|Institut|Fundação|Fundación|Fondation|Fondazione|Stiftung|Stichting|Verein|"
    r"Schule|Grundschule|Gymnasium|Krankenhaus|Klinik|Klinikum|Gemeinde|Stadt|Landkreis|Ayuntamiento|Cooperativa|Coopérative|Mairie|Lycée|Collège|Banco|Banque|Sparkasse|Stadtwerke|Kita|Kindergarten|Praxis|Kanzlei|Bäckerei|Ingenieurbüro|Ziekenhuis|Bibliotheek|Gemeente|Ospedale|Scuola|Azienda|Studio|Casa|Hotel|Hôtel|Restaurante?|Ristorante|Café|Staatsoper|Staatstheater|Stadttheater|Oper|Opéra|Ópera|Teatro|Théâtre|Theater|Verlag|Brauerei|Verkehrsbetriebe|Weingut|Grupo|Groupe|Gruppo|Oy|PT|CV)"
)
"""How a name begins that is a company's or an office's."""
LABELS = frozenset(
    """company employer organisation organization org firm firma where school client business hospital trust place unternehmen arbeitgeber betrieb empresa entreprise société employeur azienda ditta bedrijf
    werkgever företag firmanavn practice studio restaurant agency charity shop institution interviewing interview company/org employer/company""".split()
) | {
    "company name",
    "name of company",
    "name of employer",
    "interview with",
    "interview at",
    "interview for",
    "which company",
    "what company",
}
"""Labels in small letters behind which the company's name stands."""
_TALK = r"(?:int(?:erview|ervie|ervw|vw|v|w)\w*|iv|i/v|calls?|chats?|zoom|teams|meeting|meet|talk|screen(?:ing)?|visit|trial(?: shift| day)?|session|round|conversation|coffee|lunch|assessment(?: day| centre)?|panel|appointment|audition|debrief|entretien|entrevista|gespräch\w*|vorstellungsgespräch|gesprek|sollicitatie\w*|colloquio|rozmow\w+|wywiad|pohovor|samtale|intervju|möte|møte|haastattelu|mülakat|interjú|interviu)"
_TO = r"(?:at|with|w/|@|in the|in|to|z|we|w|bei|beim|mit|chez|avec|con|com|na|en la|en el|presso|alla|bij|met|hos|på|med|ved|til|v|u|la)"
_PERSONS = r"(?:man|woman|lady|guy|bloke|chap|person|someone|somebody|manager|owner|boss|director|doctor|teacher|chef|nurse|head|he|she|who['’]?s?|colleague|partner|girl|boy|fella|kid|dog|cat|app|tool|system|software|product|programme|program|project|model|method|game|machine|series|show)"
CUES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (reason, weight, re.compile(words, re.MULTILINE))
    for reason, weight, words in (
        (
            "behind “interview with”",
            3.0,
            rf"(?i:\binterview(?:ed|ing)?s?\b(?:(?! with | by | for )[^.!?\n]){{0,30}}? (?:at|with|@)(?: the)? ){NAME}",
        ),
        (
            "behind “interview with”",
            3.0,
            rf"(?i:\b{_TALK} (?:\w+ )??{_TO} (?:the |la |le |el |il |der |dem |den |de |het )?){NAME}",
        ),
        (
            "behind “questions for”",
            2.6,
            rf"(?i:\b(?:questions?|perguntas|preguntas|fragen|vragen|domande|spørgsmål|frågor|notes|notas|notizen|prep(?:aration)?|recap|write-?up|cheat ?sheet) (?:for|to|at|on|from|til|für|para|voor|per|till|an|über|sobre) (?:the )?){NAME}",
        ),
        (
            "behind “interview for”, and the role",
            1.6,
            rf"(?i:\b(?:{_TALK}|applied|applying|application|role|post|position|job) (?:for|of|as) )[^.!?\n]{{3,60}}?(?:,| at| with| -| –) (?i:the )?{NAME}(?=[,.;(]|$| -| –)",
        ),
        (
            "named as who they are",
            3.0,
            rf"(?i:\b(?:company|firm|employer|place|org|organi[sz]ation|outfit|shop|school|business|start-?up|charity|hospital|hotel|restaurant|clinic|agency|workplace|name)(?: itself)?(?: is| was|['’]s| =| ->|:)(?: now| actually| called| named)*(?: the)? ){NAME}",
        ),
        (
            "named as who they are",
            3.0,
            rf"(?<!who )(?i:\b(?!{_PERSONS}\b)\w+(?: is|['’]s|['’]re| are| was)?(?: now| actually| really)?,? (?:called|named|renamed(?: to| as)?) (?:the )?){NAME}",
        ),
        (
            "named as who they are",
            3.0,
            rf"(?i:\b(?:now|no,?|wait,?|sorry,?|actually,?|really) (?:it['’]s|it is|they['’]re|they are|that['’]s) (?:the )?){NAME}",
        ),
        (
            "named as the employer",
            3.0,
            rf"{NAME}(?=,? (?i:(?:is|are|was|=) (?:the |my (?:new |future |possible )?|actually the |our )?(?:employer|company|firm|organisation|organization|business|place(?! (?:where|for|to))|client that hires)\b))",
        ),
        (
            "a line or a sentence by itself",
            1.4,
            rf"^\W*(?:\[[^\]\n]*\] ?)?(?:\w{{1,12}}: )?(?i:(?:yea|yeah|yes|yep|ya|ja|sí|oui|so|ok|well)[.,!]* )?(?=\S+ \S){NAME}(?=[!.]+(?:\s|$)|$)",
        ),
        (
            "its people",
            2.4,
            rf"{NAME}(?= (?:people|folks?|lot|crowd|guys|bunch|gang)\b)",
        ),
        (
            "told what they do",
            2.0,
            rf"{NAME}(?=(?:,| -| –| —| \() ?(?:they (?!said|say|asked|want|told)(?:\w+)|the (?:\w+ )?(?:one|place|shop|firm|company|school|people|lot|folks)\b|which (?:makes?|does|sells?|runs?|builds?)|who (?:make|do|sell|run|build)\b|(?:it['’]s |it is |they['’]re |they are )?(?:an? )(?:\w+ ){{0,2}}(?:start-?up|company|firm|business|charity|agency|chain|museum|school|shop|maker|supplier|group|co-?op|practice|scale-?up|non-?profit|family)\b))",
        ),
        (
            "told what they do",
            1.6,
            rf"{NAME}(?= \((?!(?:he|she|i|we|they|who|my|not|the|a|an|in|at|on|from|with|see|ask|was|is|had|been)\b)[a-z]+(?: [a-z]+){{1,6}}\))",
        ),
        (
            "the one that was talked with",
            2.4,
            rf"(?i:\b(?:that|this|it) (?:was|is) the one (?:with|at|for) (?:the )?){NAME}",
        ),
        (
            "behind “role at”",
            2.6,
            rf"(?i:\b(?:role|position|job|post|opening|vacancy|work|working|join|joining|start|starting|career|team|people|offices?|hq|applied|visit(?:ed)?|round|call|screen(?:ing)?|chat|meeting|day|conversation|talk|visit|tour|appointment|morning|afternoon|trial|gespräch|gesprek|entretien|entrevista)\b(?: \w+)?? (?:at|with|@|to)(?: the)? ){NAME}",
        ),
        ("behind “at”", 1.0, rf"(?i:\b(?:at|@) (?:the )?){NAME}"),
        ("behind “with”", 0.4, rf"(?i:\b(?:with|for|join|joining|from) (?:the )?){NAME}"),
        (
            "behind “today was”",
            2.8,
            rf"(?i:\b(?:today|yesterday|this (?:morning|afternoon)|it|the place|interview|this(?: one)?|really) (?:was|is)(?: actually| really| with| at| for| about| called)* (?:the )?){NAME}",
        ),
        (
            "named like a place of work",
            2.4,
            r"(?i:\b(?:at|with|for|from|join|joining) the )(?P<name>(?:(?!same |whole |other |old |new |local |next )[a-z]+ ){1,3}(?:institute|hospital|school|university|library|council|museum|trust|clinic|bakery|hotel|charity|college|academy|brewery|foundation|theatre|nursery|hospice|observatory))\b",
        ),
        (
            "in small letters, named like a company",
            2.8,
            rf"\b(?:interview|people|folks|crowd|met|meeting|call|chat|role|job|position|trial)\b(?: \w+){{0,3}} (?:at|with|@) (?:the )?(?P<name>(?!(?:the|an?|my|this|that|some|their|our) )(?:[a-z][\w&-]+ ){{1,3}}(?:{SUFFIX.lower()}))\b",
        ),
        (
            "behind “called”",
            2.2,
            rf"(?i:\b(?:company|start-?up|firm|agency|charity|school|hospital|bakery|shop|restaurant|business|outfit|place|studio|clinic|group|bank|practice|trust|ngo|co-?op|cooperative)\b[^.!?\n]{{0,12}}(?:called|named|:) ){NAME}",
        ),
        (
            "in a room of theirs",
            2.4,
            rf"(?i:\b(?:room|office|offices|canteen|kitchen|workshop|shop|bar|lobby|yard|hall|studio|warehouse|premises|headquarters) (?:of|at) (?:the )?){NAME}",
        ),
        (
            "met as the first line says",
            1.2,
            rf"(?i:^\W*(?:zoom|call|chat|talk|meeting|teams|video call|phone call|phone screen|screening|first round|second round) (?:with|at|@) (?:the )?){NAME}",
        ),
        (
            "behind “the people from”",
            5.0,
            rf"(?i:\b(?:talk|talked|interview|call|meeting|met|spoke|conversation|chat|zoom)\b(?: \w+){{0,3}} (?:people|team|folks|guys|ladies|panel|crew|lot) (?:from|at|of) (?:the )?){NAME}",
        ),
        (
            "behind the title of one of theirs",
            2.4,
            rf"(?i:\b(?:director|manager|head|owner|founder|co-?founder|ceo|cto|coo|partner|president|principal|chair|lead|supervisor|recruiter|hr|chef|matron|people|team|panel|boss|colleagues?|editor|doors|(?:wo)?man|lady|guy|someone|somebody|people|folks|lot|crowd)(?: (?:for|of) (?:\w+ ){{1,4}}?| \w+ | )(?:at|from|of the) (?:the )?|\bopen day (?:of|at) (?:the )?){NAME}",
        ),
        (
            "behind “drove out to”",
            1.8,
            rf"(?i:\b(?:got|arrived|turned up|showed up|drove|drive|cycled|walked|headed|travelled|traveled|flew|popped|invited|back|out|over|down|up|round|trip|visit) (?:\w+ )?(?:to|at|from) (?:the )?){NAME}",
        ),
        (
            "behind “was at”",
            1.8,
            rf"(?i:\b(?:was|been|went|came|go|visited) (?:at|to|by|in|with)(?: the)? ){NAME}",
        ),
        (
            "behind “somebody from”",
            1.0,
            rf"(?:[A-ZÀ-Þ][\w'’-]+(?: \([^()\n]*\))?) (?:from|at) (?:the )?{NAME}",
        ),
        (
            "named like a web address",
            2.4,
            r"\b(?:at|with|from|for|@|w/) (?P<name>(?!e\.g|i\.e)[a-z][a-z0-9-]+\.(?!(?:pdf|docx?|txt|png|js|py)\b)[a-z]{2,4})(?=[\s,;:)]|\.\s|$)",
        ),
        (
            "they name themselves",
            3.0,
            rf"(?i:\bwe(?:['’]re| are)(?: called| named)? (?:the )?){NAME}(?=[,.;]| and\b|$)",
        ),
        (
            "they name themselves",
            3.0,
            rf"(?i:\b(?:i'm|i am|it['’]s|here|calling|speaking|this is)\b[^.!?\n]{{0,40}} (?:with|from|at|of) (?:the )?){NAME}",
        ),
        (
            "in small letters, behind “called”",
            3.4,
            rf"\b(?:called|named) (?:the )?(?P<name>(?:[a-z][\w&-]+ ){{1,4}}?(?:{SUFFIX.lower()})(?: (?:{SUFFIX.lower()}))*)\b",
        ),
        (
            "in small letters, corrected",
            3.0,
            rf"\b(?:no|wait|sorry|actually) (?:it['’]s|it is|they['’]re|they are|its) (?:the )?(?P<name>(?:[a-z][\w&-]+ ){{1,4}}?(?:{SUFFIX.lower()})(?: (?:{SUFFIX.lower()}))*)\b",
        ),
        (
            "what the company is or does",
            0.8,
            rf"{NAME}(?= (?:is|are|was|makes?|sells?|builds?|does|runs?|has|have|wants?|needs?|plans?|started|began|grew|employs?|serves?|works?|hires?|recruits?)\b)",
        ),
        (
            "its people or things",
            1.2,
            rf"{NAME}(?=['’]s? (?:team|office|offices|products?|customers?|clients?|website|culture|mission|values|approach|kitchen|platform|plans?|building|site|hq))",
        ),
        (
            "before “interview” or “role”",
            2.4,
            rf"{NAME}(?= (?:interview|notes|role|position|job|call|screen|round|team|recruiter|HR|office|panel|debrief|chat)\b)",
        ),
        (
            "in a phrase of application",
            1.6,
            rf"(?i:\b(?:why|interest(?:ed)? in|excited (?:about|by)|background on|research on|application to|applied to|applied at|offer from|email from|letter from) (?:the )?){NAME}",
        ),
    )
)
