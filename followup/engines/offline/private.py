"""Remarks that must never be sent, and orders that somebody planted in the notes."""

import re

PRIVATE = re.compile(
    r"\b(?:salary|salaries|pay (?:is|was|rise|cut|band|scale|range|expectation\w*)|paid|wage\w*|compensation|minimum of|bottom line|lowest i|my (?:floor|minimum|number|ask)|below (?:£|\$|€|\d)|won'?t (?:go|accept|take) (?:below|under|less)|at least (?:£|\$|€)|\d+ ?k\b|(?:£|\$|€|₹|₦|R\$|CHF|EUR|USD|GBP|KSh) ?\d|per (?:hour|annum|month)|/ ?(?:yr|hr|year|hour|month)|mortgage|rent|debt|broke|afford|"
    r"arrogant|rude|creepy|weird(?:o)?|annoying|boring|bored|condescending|patronis\w+|patroniz\w+|dismissive|cold|grumpy|smug|pompous|clueless|incompetent|bossy|moody|intimidating|scary|unfriendly|aggressive|hostile|toxic|chaotic|disorgani[sz]ed|messy|red flags?|sketchy|shady|dodgy|awful|terrible|horrible|hate[ds]?|dislike[ds]?|gossip\w*|racist|sexist|ageist|flirt\w*|"
    r"(?:not|n'?t) (?:sure|convinced|certain|keen|so keen|a fan|impressed|trust|like (?:him|her|them|the boss))|worr(?:y|ied|ies|ying)|doubts?|afraid|nervous|anxi\w+|stress(?:ed|ful)?|uneasy|sceptical|skeptical|suspicious|concern(?:ed|s)?|hmm+|ugh|meh|yikes|wtf|"
    r"pregnan\w+|baby|maternity|ivf|illness|ill\b|sick\b|diagnos\w+|therap(?:y|ist)|medication|meds|adhd|autis\w+|depress\w+|burn(?:ed|t)?[ -]?out|surgery|hospital appointment|health (?:issue|problem|condition)\w*|disab\w+|chronic|migraine\w*|back pain|divorc\w+|separat(?:ed|ion)|custody|visa (?:expires|runs)|my (?:wife|husband|partner|kids?|children|son|daughter|mum|mom|dad|mother|father|girlfriend|boyfriend|boss|current boss|manager)|"
    r"fired|laid off|redundan\w+|dismissed from|sacked|made redundant|quit because|left because|fell out|tribunal|don'?t (?:tell|mention|say|send|share)|do not (?:tell|mention|say|send|share|put)|not for (?:them|the (?:mail|email|letter))|between (?:us|you and me)|off the record|private|secret\w*|confidential\w*|nda|(?:for|just) me only|note to self|lied|bluff\w*|exaggerat\w+|plan b|backup option|safety option|fallback|stepping stone|only (?:want|need|doing) (?:it|this) for)\b",
    re.IGNORECASE,
)
OFFER = re.compile(
    r"\b(?:other|another|second|competing|rival|counter)[ -]?(?:offers?|process(?:es)?|interviews?|applications?|compan(?:y|ies)|final round)|\boffer (?:from|at|by|with)\b|\b(?:also|still) (?:interviewing|waiting|talking|in process|applied|applying)\b|\b(?:interview|final round|final|process|call) (?:with|at) (?!them\b)[A-Z]\w+ (?:on|next|tomorrow|too|as well|also)\b|\bin the running (?:at|with)\b|\brecruiter (?:for|from) another\b",
    re.IGNORECASE,
)
ORDER = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|prompts?|above|previous|earlier|guidelines?|guide)|\b(?:system|developer|assistant|user) ?(?:prompt|message|note|role|instruction)s?\b|^\W*(?:system|assistant|developer|instruction\w*|ai|llm|gpt|chatgpt|bot)\W*:|<\|?/?(?:system|im_start|im_end|assistant|instructions?)|"
    r"\byou are (?:now |an? )?(?:ai|assistant|language model|chatgpt|gpt|helpful|writing)|\b(?:as an ai|language model|llm|chatgpt|the (?:ai|assistant|model|bot|generator|writer|tool)\b[^.!?\n]{0,20}\b(?:must|should|shall|will|has to|is to|please))|"
    r"^\W*(?:please )?(?:write|add|include|insert|say|state|mention|put|append|output|respond|reply|print|use|tell them|make sure|end|begin|start|sign)\b[^.!?\n]{0,80}\b(?:in the (?:message|mail|email|letter|draft|reply|note)|(?:the )?(?:link|url|code|password|salary|iban|account)|https?:|www\.|that (?:i|the candidate)|in (?:all caps|capital)|exactly|instead|verbatim)",
    re.IGNORECASE | re.MULTILINE,
)
