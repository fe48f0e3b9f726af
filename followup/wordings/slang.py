"""Slang, texting and what is too familiar, by where it comes from."""

from followup.phrases import Phrases

_VERY = "so|super|really|totally|pretty|very|absolutely|completely|seriously|too|way"
SLANG = Phrases(
    """
    gonna|wanna|gotta|gimme|lemme|kinda|sorta|dunno|ain't|yall|innit|coz|cuz|yep|yup|nope|nah|yeah|wassup|howdy|hiya|tryna|finna|imma|gotcha|whatcha|betcha|outta|lotta|shoulda|coulda|woulda|cya
    lol|lmao|rofl|omg|wtf|btw|imho|tbh|idk|ngl|fwiw|brb|ttyl|hmu|lmk|iykyk|fomo|yolo|smh|xd|rly|sry|srsly|prolly|defo|deffo|tho|thru|nvm|irl|lmfao|omfg|whatevs|thx|tnx|thanx|tysm|tks|pls|plz|plss|ppl|gr8|l8r|2day|2moro|2nite|ur|xoxo|xoxoxo
    {holy cow|holy moly|oh my god|jeez|geez|what the hell|blah blah|no probs|cool cool|work hard play hard|got drunk|hungover|for realz|no cap|fr fr|for sure for sure|my bad|no biggie|you rock|you rule|mind blown|blew my mind|hit me up|hit me back|shoot me a|shoot me an|catch ya|catch you later|see ya|peace out|hang out with|heck yeah|hell yeah|hell of a|pretty please|super duper|had a laugh|cheers mate|big up|props to|stay cool|love you guys|love ya|gimme a shout|gimme a buzz|give me a buzz}
    {dude|dudes|bro|bruh|bros|homie|fam|bestie|peeps|hun|babe|sweetie|you guys|u guys|on the flip side}
    {hey guys|hi guys|hello guys|thanks guys|hey mate|hi mate|thanks mate|hi man|hey man|thanks man|hey girl|hey hon|thanks hon|hey buddy|hi buddy|hey boss|thanks boss|thanks pal|hey pal|thanks bud|big fan of you}
    {what's up|whats up|what is up with}
    [a] bugger of ~1 job
    [$very] stoked|psyched|hyped|jazzed|goated
    {i'm|i am|am|was|$very} ~1 {pumped|amped|buzzing|gassed|down for}
    {$very} cool|awesome|rad|chill|lit|dope|epic|killer|legit
    {was|were|is|are|that's|it's|they're} ~1 dope|rad|badass|wicked|killer|awesomesauce|fire !{alarm*|safety|drill*|door*|service|risk*|regulation*|exit*|station*|officer*}
    awesomesauce|badass|kickass|hella|lowkey|highkey|rizz|bussin|yass|yasss|periodt|totes|obvi|probs|deets|convo|fave|legit|vibe|vibes|vibed|vibing|slay|yay|yippee|woot|woohoo|meh|bummer|crap|crappy|damn|freaking|freakin|bugger|bloody|arse|frickin|effing|sucks|sucked|shit|shitty|bullshit|fuck|fucking|haha|hahaha|hehe|lolz|toodles|chinwag
    {nailed it|crushed it|killed it|killing it|crushing it|smashed it|aced it|rocked it|rocks my|rocked my} !{down|up|to}
    {low key|high key} ~1 excited|want|love|obsessed|nervous
    obsessed with
    {it's giving|living for|here for it|down to clown|let's gooo|let's go!|lets gooo}
    big|tons|loads {time|of fun} !{series|saver|slot*|horizon*|zone*|trial*|table*|frame*}
    # what a thing is said to be
    {was|were|is|are|that's|it's|thats} ~1 bonkers|gnarly|bangin|peng|gucci|groovy|cray|cray-cray|wack|whack|bougie|bodacious|stonking|amazeballs|epic|insanity|ridic|adorbs|presh|mental|unreal !{asset*|arithmetic|illness|health|work|note*|estate}
    {absolutely|totally|completely|utterly} nuts|mental|insane|bonkers|class|unreal|wild|mad
    {da bomb|the bee's knees|the bees knees|the dog's bollocks|to die for|bit of a laugh|a right laugh|had a ball|it was a hoot|such a hoot|it was a riot|hit different|hits different|next level stuff|chef's kiss}
    {was|be|is|it's|were} ~1 {a piece of cake|a walk in the park|a doddle|a no-brainer|a total no-brainer|a complete no-brainer|a doozy|easy peasy|a cinch}
    {proper|dead|bare|hella|mad|well} jealous|chuffed|nice|excited|posh|keen|funny|impressed !{and|with|as|by}
    {blew my socks|knocked my socks|rocked my world|rock my world|jaw dropped|jaw hit|lost my mind|losing my mind|lost it laughing|cracked me up|cracks me up|crack me up|had me in stitches|dying laughing}
    freak|freaked|freaking|geek|geeked|geeking|nerd|nerded|nerding out
    {like crazy|chillax|fangirl|fangirling|fanboy|get wasted|got wasted|boozy|booze-up|pissed|pissing|peed myself|wet myself|cock-up|balls up|balls-up|skint|knackered|dosh|moolah|gobsmacked}
    # what is said in passing
    {was|were|i'm|i was|it's|is|am} like wow|omg|yes|yeah|oh|woah|whoa|damn
    {wow wow|woah|whoa|wowza|wowzers|yikes|oops|whoops|ugh|duh|sheesh|crikey|blimey|tada|ta-da|okie dokie|okey dokey|okie|alrighty|righty-o|righto|c'mon|cmon|say less|you bet|heya|ayy|huzzah|no kidding|not gonna lie|no joke|deadass|real talk|on god|all about that|down with that|you do you|easy peasy|same here lol|no sweat|no stress if|no worries if|no hard feelings|know what i mean|know what i'm saying|if you catch my drift|ta muchly|ta for now|spill the tea|glow up|as hell|as heck|as fuck|love that for|sounds like a plan|let's do this|let's rock|let's roll|bring it on|rock on|good vibes|hook me up|hook a girl up|hook a guy up|sort me out|put in a good word for me yeah}
    {of|to|see|for|with|love|miss|thank|do|did} ya
    ya know|think|see|have|got|reckon
    {smash it|smash this|crush it|crush this|kill it|nail it|boss it|bossed it|ace it|slay it} !{down|up|to|in|into|together|on}
    {a wicked|wicked good|was shook|am shook|i'm shook|thanks legend|cheers legend|get drunk|got drunk|get hammered|got hammered|get smashed|on the lash|on the piss}
    {yo that|yo your|yo the|yo i|lots of love|much love|was mega|is mega|so mega}
    # going out, and getting close
    grab|have|get|share|go ~3 beer|beers|pint|pints|drinks|a drink|cold one ~3 {sometime|some time|soon|together|one day|and|after|with you|on me}
    {grab a beer|grab a drink|grab drinks|grab a pint|beers on me|drinks on me}
    {catch you|see you|catch|laters} {on the flip|later alligator|later gator}
    {what a|you're a|you are a|you absolute|such a|total|absolute} {legend|champ|rockstar|rock superstar|goddess|babe|sweetheart|beast|boss lady} !{in|of|at}
    {the posse|bruv|geezer|cool cats|you beauty|head honcho|head honchos|big cheese|noob|newbie|old chap|besties|bff|homies}
    {totally|absolutely|so|gonna} rock
    {dig the vibe|dig it} !{up|out|in}
    {awesome sauce|kid in a candy store|kid in a sweet shop|kid in a sweetshop|left arm for|right arm for|sell my soul|sell a kidney|no lie|laterz|heaps good|heaps of good as gold mate|too right|bob's your uncle|top banana|tip top|okay cool|cool beans|jump for joy|did a happy dance|happy dance|doing a happy|screamed when|over the moon lol}
    {hilarious|funny|cool|good|tired|nice|excited|nervous} {af|as hell|as heck}
    # two thumbs
    soz|obvs|obv|ofc|nbd|istg|ikr|tyvm|ily|gtg|g2g|tmrw|tmr|2morrow|2night|sum1|any1|every1|rlly|wld|cld|jus|luv|nite|l8|4u|4ever|wut|wot|dunno|iirc|afaik|yday|appt|thanku|thankyouu|hahah|hahahah|lmaoo|pic|pics|vid|vids
    doin'|hangin'|goin'|bein'|havin'|thinkin'|buzzin'|lovin'|workin'|talkin'|chillin'|nothin'|somethin'
""",
    very=_VERY,
)
"""Slang, old and new, and what is typed with two thumbs."""
