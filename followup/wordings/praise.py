"""Stock praise of oneself, of the company and of how they match."""

from followup.phrases import Phrases

_PRAISE = "hard-working|hardworking|hard working|highly motivated|self-motivated|motivated|results-oriented|result-oriented|results-driven|result-driven|goal-oriented|detail-oriented|dedicated|dynamic|enthusiastic|proactive|reliable|ambitious|passionate|energetic|committed|driven|seasoned|accomplished"
_TRAIT = "hard-working|hardworking|punctual|flexible|reliable|dependable|organised|organized|well-organised|well-organized|motivated|self-motivated|dedicated|creative|dynamic|versatile|enthusiastic|proactive|ambitious|passionate|energetic|committed|driven|honest|loyal|efficient|conscientious|adaptable|diligent|resourceful|detail-oriented|results-driven|results-oriented|team-oriented|goal-oriented|outgoing|responsible|disciplined|trustworthy|ambitious|positive|tenacious|meticulous|innovative|sociable|communicative"
_COMPANY = "company|organisation|organization|institution|firm|establishment|corporation|enterprise|employer|business"
STOCK = Phrases(
    """
    [your|such a|such an|an|a] {esteemed|prestigious|reputable|renowned|distinguished|respected|reputed|world-class|industry-leading|innovative|dynamic|fast-growing|forward-thinking|cutting-edge} ~3 $company
    [a|an] {$praise} ~4 {team player|professional|individual|worker|person|leader|candidate|employee|self-starter} [with a proven track record]
    {you are|you're|yours is|your company is|you have|you run} ~1 a|an|the ~1 {good|great|best|nice|excellent|big|famous|wonderful|amazing|fantastic|leading|well-known|strong} ~1 {company|firm|employer|organisation|organization|business|place to work|name in} !{for|in|at}
    [a|an] {hard worker|self-starter|self starter|fast learner|quick learner|go-getter|people person} [reliable|and] [and] [i get on with everyone]
    [a|an|great|good|true|real] team player
    [a|with a|my] proven track record
    {think|thinking} outside the box
    go|going the extra mile
    {work|works|working} well {under pressure|in a team|independently|with others}
    [my] {excellent|strong|outstanding|great|good|exceptional} {communication skills|interpersonal skills|people skills|organisational skills|organizational skills|work ethic|leadership skills}
    [a|an] {valuable|great|tremendous|real|strong|invaluable} asset to your|the [esteemed|prestigious|respected|great|growing] $company|team
    [my] {skills and experience|skills and qualifications|experience and skills|qualifications and experience|skills|qualifications} {align|match|fit|suit|meet|are aligned|are a perfect|are a great|make me} ~4 {perfectly|requirements|needs|closely|position|role|candidate|company|organization|organisation|match|fit} [perfectly]
    [your|the] {company's|organisation's|organization's|firm's} ~1 {culture|values|mission|vision|reputation|commitment|ethos} [and values|and mission|and culture|and vision|to excellence] ~2 {inspire me|inspires me|align|aligns|resonate|resonates|impressed me|match|matches|speak to me} [with my own|with mine]
    {take|taking|bring} your $company to {the next level|new heights}
    {contribute|contributing} to the {continued success|success|growth|ongoing success|growth and success} of your|the $company
    {contribute|contributing} to your {company's|organisation's|organization's} {success|growth|goals|continued success}
    [a|my] wealth of experience
    company|organisation|organization|firm like yours
    {a leader in its field|a leader in your field|leaders in the field|a leader in the industry|one of the leading companies}
    {both independently and|independently and} {as part of a team|in a team}
    {right|ideal|perfect|best} {person|candidate|choice|match} for {the|this|your} {job|position|role|post|vacancy}
    [a|my] {can-do|positive|winning} attitude
    {thrive|excel|flourish} {under pressure|in a fast-paced environment|in fast-paced environments|in a dynamic environment}
    {tick all the boxes|ticks all the boxes|look no further|dream company|passion for excellence|strive for excellence|striving for excellence|best in class|give 110|bring to the table}
    [a|an] {strong|excellent|good|great|effective} communicator
    your $company has ~2 {excellent|great|outstanding|good|strong|wonderful} reputation
    {i would be|i will be|i'd be|i'll be|i can be|i could be} {a|an} {great|valuable|tremendous|real|strong|invaluable} asset
    [your] {company's|organisation's|organization's|firm's} commitment to {excellence|quality|innovation|its people|customers}
    {always admired|long admired} ~1 {company|organisation|organization|firm}
    [the] {right|ideal|perfect|best} candidate for [this|the|your] {position|role|job|vacancy}
    {fast-paced|dynamic} environment
    {leverage|utilise|utilize} my {skills|experience|expertise|background}
    # traits in a row, and names for oneself
    {i am|i'm|myself|i have always been|me as|known as|being} ~3 $trait ~1 $trait
    {as a|as an|a|an|highly|very|truly|extremely} ~1 $trait ~1 $trait ~2 {person|professional|individual|worker|candidate|employee|team player|leader|colleague|member|graduate|specialist|manager}
    {highly|extremely|deeply|truly} $trait ~2 {person|professional|individual|worker|candidate|employee|leader}
    {born leader|natural leader|natural-born leader|born salesman|perfectionist|multitasker|multi-tasker|high achiever|overachiever|over-achiever|strategic thinker|critical thinker|creative thinker|out-of-the-box thinker|effective communicator|jack of all trades|quick study|strong leader|consummate professional|go-to person|safe pair of hands|doer}
    {i am|i'm|myself|and} ~2 problem-solver
    {i am|i'm|myself|and} ~2 problem solver
    # skills, as every letter names them
    excellent|strong|outstanding|great|good|exceptional|solid|proven|superb|extensive|robust|impressive|broad|diverse|unique|first-class|remarkable|advanced ~3 {communication|interpersonal|organisational|organizational|leadership|analytical|management|problem-solving|teamwork|social|soft|communicative|managerial|administrative} {skills|abilities|ability|skill|skill set}
    {unique|rare|perfect|winning} ~1 {blend|combination|mix|set} of
    {skills|qualities|qualifications|drive|attributes|talents|competencies} ~4 {you are|you're|you|your company is} ~1 {looking for|seeking|need|require}
    {i have what it takes|got what it takes|everything you are looking for|everything you're looking for|exactly what you are looking for|exactly what you're looking for|everything it takes}
    {track record|reputation|results|experience|cv|résumé} {speaks|speak} for {itself|themselves}
    {bring|offer|bringing|offering|have|possess} ~1 {enthusiasm|commitment|dedication|passion|energy|motivation|creativity|positivity|drive|ambition|determination|loyalty|integrity|professionalism} ~2 {enthusiasm|commitment|dedication|passion|energy|motivation|creativity|positivity|drive|ambition|determination|loyalty|integrity|professionalism|perspective}
    {passion|drive|dedication|commitment|enthusiasm|energy|ambition|determination} ~2 {passion|drive|dedication|commitment|enthusiasm|energy|ambition|determination}
    {sets me apart|set me apart|makes me stand out|make me stand out|stand out from the crowd|stand out from other candidates|stand out from the other}
    {right|necessary|required|relevant|appropriate} ~1 {skills|mindset|attitude|qualifications|competencies}
    {time management|multitasking|multi-tasking|problem-solving|decision-making|critical thinking|customer service} skills
    {can-do|winning|positive|go-getter|growth} {mentality|mindset|spirit|attitude}
    {results-driven|results-oriented|result-oriented|goal-oriented|detail-oriented|solution-oriented|customer-focused|highly driven}
    {take pride|takes pride|pride myself} in ~1 {delivering|providing|achieving|giving|offering} ~1 {high|high-quality|quality|excellent|excellence|results|top|the best|exceptional|outstanding}
    {prepared|equipped} me ~2 for {this|the} {role|position|job|challenge|challenges}
    {ideal|perfect} {environment|place|platform|opportunity|company} ~1 for ~1 {my|me to} ~2 {growth|development|career|grow|develop}
    {professional|personal} {growth|development} ~4 {company|environment|opportunit*|offers}
    {significant|real|meaningful|positive|valuable|substantial|lasting|strong|immediate} {contribution|impact|difference} ~1 {to|on|in|at|within} ~2 {team|$company}
    {meet|fulfil|fulfill|satisfy|tick|cover} ~2 of ~1 {requirements|criteria|boxes|qualifications}
    {meet|fulfil|fulfill|satisfy} {all|every|each} ~2 {requirement|requirements|criteria|expectation|expectations}
    {best|ideal|perfect|right|strongest} {candidate|choice|person|applicant} [that|whom] {you|for you|to}
    {an|a|as an} ~1 asset to ~2 {$company|team|department}
    {both sides|both parties|both of us|each other} ~2 {benefit|profit|gain}
    your $company ~1 {has|offers} ~2 {great|bright|promising|excellent|big|wonderful|amazing} ~1 {future|opportunities|prospects|potential}
    {dedication|devotion|commitment|dedicated|committed} to {excellence|quality|innovation|customers|success|the customer|its employees|its people}
    {middle name|second name|in my blood|in my dna|my true calling} !{is}
    # how one matches
    my ~4 {skills|experience|background|qualifications|profile|values|strengths|abilities|expertise|talents|goals|ambitions|personality|skill set} ~3 {align|aligns|aligned|match|matches|fit|fits|suit|suits|meet|meets|correspond|corresponds|complement|complements|in line|resonate|resonates} ~3 {needs|requirements|goals|values|mission|vision|objectives|expectations|culture|the role|the position|this role|this position|the job|profile|criteria|company's|$company}
    {makes|make|made|making} me ~3 {ideal|perfect|excellent|strong|great|suitable|uniquely|right|valuable|best|outstanding|exceptional|natural} ~2 {candidate|fit|choice|match|person|asset|qualified|suited|addition|applicant}
    {uniquely|ideally|perfectly|eminently|highly|exceptionally} {qualified|suited|suitable|equipped} !{to the|by|as}
    [a|an] {great|good|strong|excellent|perfect|ideal|natural|wonderful|valuable|fantastic|tremendous} {fit|match|addition|asset|candidate|contribution} {for|to|with} ~2 $company
    {perfect|excellent|valuable|ideal|tremendous|outstanding} {fit|match|addition} {for|to|with} your ~1 team
    {exceed|surpass} ~1 {your|all|every|all your} expectations
    {match made in heaven|win-win|match in heaven}
    {not find|never find|won't find} ~2 more ~1 {dedicated|committed|motivated|hard-working|hardworking|loyal|passionate|enthusiastic|reliable}
    # effort
    {go|going|goes|gone|went} ~1 {above and beyond|the extra mile}
    {give|giving|gave} ~1 {110|100|one hundred|a hundred|hundred and ten|my very best|my everything} ~1 {percent|per cent|%|and ten}
    {hundred and ten percent|hundred and ten per cent|110 percent|1000 percent}
    {from day one|hit the ground running|hitting the ground running} ~5 {value|contribut*|impact|difference|asset}
    {hit|hitting} the ground running ~4 {value|impact|day one}
    {add|adding|bring|bringing} ~1 value to ~2 $company
    {strive|striving|strives} for ~1 {perfection|excellence|success|quality|the best|greatness}
    {learn|learning} ~1 {fast|quickly|very fast} ~2 not ~1 {afraid|scared}
    {not afraid of|never afraid of|no stranger to|not shy of} ~1 {hard work|a challenge|challenges|responsibility}
    {workaholic|overachiever|go the distance|second to none|born to lead|hungry for success|hunger for success|thirst for knowledge|eager to learn new|love challenges|loves challenges|challenges are what|qualities of a leader|leadership qualities|leader by nature|rise to any challenge|rise to the challenge|rise to every challenge}
    {looking for|seeking|searching for|want|in search of} ~1 $company ~1 {where|in which|that} ~3 {grow|develop|thrive|learn|shine|flourish}
    asset to any $company
    {proven|demonstrated|natural|unique|innate} {ability|abilities|skill|skills|talent|success} ~1 {to|in|for|of|as}
    {valuable|valued|worthy|useful|productive|great|contributing} {member|addition|part} {of|to} ~2 {team|$company}
    {enjoy|love|like} working with people
    {fascinated|intrigued|attracted|interested|passionate} ~1 by ~1 {industry|field|sector}
    {highest|high|best} {standards|standard} ~1 {of|in|at} ~1 {work|quality|service|excellence|professionalism|everything}
    {committed|dedicated|devoted} to ~1 {achieving|delivering|providing|maintaining|giving|being|doing} ~3 {standards|results|best|quality|excellence|service}
    {multitask|multi-task|multitasking} ~1 and|under
    {work|working} ~2 {under pressure|to tight deadlines|to deadlines|to high standards}
    {willing|eager|ready|keen} to learn ~2 {and|new things|grow|more every day}
    {bring|apply|use|put|offer} ~1 my ~2 {skills|expertise|talents|talent|abilities} ~3 {to|at|in|for|into} ~2 $company
    {share|shares|embrace|live|believe in} ~1 {your company's|your firm's|your organisation's|your organization's|the company's|your core} ~2 {values|mission|vision|goals|ethos|philosophy}
    {great|perfect|ideal|right|best} place ~2 {grow|develop|advance|start|build|further} ~1 career
    {excellent|strong|ideal|outstanding|suitable|worthy} candidate for ~2 {position|role|job|vacancy|post}
    # praise of the company
    {company|organisation|organization|institution|firm|employer} of ~1 {your|this|such} ~1 {calibre|caliber|stature|standing|reputation|repute|quality|excellence|size and}
    your $company ~2 {is|has|stands|enjoys} ~4 {known|renowned|famous|recognised|recognized|respected|celebrated} for ~2 {excellence|quality|innovation|innovative|integrity|professionalism|standards|commitment|values|culture|success|leadership}
    your|this ~1 $company ~1 {stands out|is one of the best|is one of the leading|is a leader|is the best|is second to none|has it all}
    {leader|leaders|leading} ~2 {in|of} {the|its|your|this} {field|industry|sector|market}
    {amazing|incredible|fantastic|exceptional|remarkable|outstanding|excellent|wonderful|phenomenal|extraordinary|illustrious|top-notch|first-class|first-rate|leading} $company
    your ~1 reputation ~3 {industry|sector|field|market|excellence|precedes}
    {contribute|contributing|contribution|add|adding} ~3 to ~2 {your|the company's|the organisation's|the organization's|the firm's} ~2 {success|growth|prosperity}
    {grow|develop|advance|progress|evolve} ~2 {with|within|together with} ~1 {your|such a|this} ~2 $company
    your $company's ~2 {mission|vision|values|culture|ethos|goals} ~2 {resonate|resonates|align|aligns|match|matches|speak|speaks|inspire|inspires|impressed}
    {core|company|shared|your|corporate} values ~2 {match|align|mirror|reflect|fit|resonate|are also} ~2 {mine|my own|mine|with}
    my ~1 values ~2 {align|match|fit|agree|coincide|correspond|chime} ~2 {with|to}
    {align|aligns|aligned|alignment} ~2 with your ~2 {values|mission|vision|goals|objectives|needs}
""",
    company=_COMPANY,
    praise=_PRAISE,
    trait=_TRAIT,
)
"""Wordings that no reader of a hundred letters still reads."""
WORN = Phrases(
    """
    hit|hitting the ground running
    [a|an] {great|good|strong|excellent|perfect|ideal|natural|wonderful|valuable} {fit|match|addition|candidate|asset} {for|to|with} ~2 {team|role|position|$company|job|culture|department}
    passionate about ~4 [and] [a perfect fit for this role|a great fit for this role]
    {learn and grow|grow and learn|grow professionally|grow with}
    {get on|get along|work well} with everyone|people|others
    {add|adding|bring} value
    {attention to detail|market leader|industry leader|leader in your|learn quickly|learn fast|quick to learn|adapt quickly|great place to work|bright future|give my best|give my all|do my best}
    pride|prides|prided myself on|in
    {make|making|made} a ~1 {difference|impact}
    {do|doing|does} {great|amazing|good|important|fantastic|wonderful|excellent|incredible} {work|things}
    {professional|friendly|pleasant|positive|inspiring|stimulating|collaborative|innovative} {environment|atmosphere|culture|working environment|work environment|work culture|working atmosphere}
    {friendly|professional|wonderful|amazing|great|fantastic|dedicated} ~1 {staff|colleagues|team members|employees}
    {new|any|every|all} {situations|environments|challenge|challenges|situation|environment|environments}
    {from day one|work ethic|positive attitude|team spirit|strong desire to|passion for|opportunity to grow|room to grow|new challenges|develop my skills|develop myself|further my career|next chapter|next step in my career}
    {impressive|amazing|great|fantastic|wonderful} company [impressive|amazing|great|fantastic] [team|people|culture]
""",
    company=_COMPANY,
)
"""Wordings that pass in a message that says something else as well."""
PRAISING = Phrases("""
    skill|skills|ability|abilities|background|qualified|qualification|qualifications|qualities|result|results|success|successful|standards|challenge|challenges
    dedicated|dedication|motivated|motivation|committed|commitment|passionate|passion|drive|driven|adaptable|flexible|reliable|responsible|ambitious|enthusiastic|energetic
    asset|valuable|contribute|contribution|strength|strengths|professional|professionalism|grow|growth|excel|excellence|excellent|perfect|ideal|potential|leader|leadership
    proven|deliver|achieve|achieving|pressure|deadlines|multitask|multitasking|industry|fascinated|mission|values|culture|reputation|innovation|innovative|environment
    best|willing|eager|hard|quickly|efficient|effective|competent|competence|capable|confident|suitable|expectations|requirements|goals
""")
"""Words with which people advertise themselves; each alone means nothing."""
