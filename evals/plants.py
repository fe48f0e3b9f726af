"""What `evals.fabricate` plants: wording and pools, one half for the part that is looked at, the other for the part that is not."""

from typing import NamedTuple

PEOPLE = "Beatrix Holm|Anselm Okafor-Lund|Petra Vos|Rashid Qureshi-Bell|Ingrid Solheim|Tomoko Arai|Lucía Ferrán|Obed Mensah|Greta Lindqvist|Callum Reid|Yaw Darko|Mirela Popescu".split(
    "|"
)
COMPANIES = "Harrow & Finch|Northgate Partners|Bluepeak Systems|Castellan Group|Meridian Works|Oakhurst Trust|Larkspur Media|Ferrous Labs|Tidemark Foods|Silverline Care".split(
    "|"
)
ROLES = "warehouse coordinator|tax adviser|video editor|fleet mechanic|press photographer|chemistry teacher|network architect|wedding planner|insurance broker|flight dispatcher".split(
    "|"
)
TOOLS = "Kubernetes|Salesforce|SolidWorks|QuickBooks|Figma|Power BI|SAP S/4HANA|Terraform|Photoshop|Jira|Tableau|Workday".split(
    "|"
)
PLACES = "Lisbon|Cardiff|Toronto|Aarhus|Nagoya|Rotterdam|Cape Town|Valencia|Leipzig|Adelaide".split("|")
DATES = "3 January|11 February|22 December|29 January|17 April|6 March|30 November".split("|")
WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday".split("|")


class Wording(NamedTuple):
    """Sentences of one type; `{x}` is filled from the type's pool, and what stands in `[ ]` is the planted part."""

    seen: tuple[str, ...]
    unseen: tuple[str, ...]


SENTENCES: dict[str, Wording] = {
    "person": Wording(
        (
            "It was also good to meet [{person}].",
            "Please pass on my thanks to [{person}] as well.",
            "[{person}]'s thoughts on the work stayed with me.",
        ),
        (
            "[{person}] made me feel very welcome too.",
            "I was glad that [{person}] joined us for a while.",
            "Talking to [{person}] afterwards confirmed my impression.",
        ),
    ),
    "company": Wording(
        (
            "I would be proud to join [{company}].",
            "The more I hear about [{company}], the more the role appeals to me.",
        ),
        (
            "Working at [{company}] would be a wonderful next step for me.",
            "I can well imagine myself as a part of [{company}].",
        ),
    ),
    "role": Wording(
        (
            "I remain very interested in the [{role}] role.",
            "The [{role}] position would suit me well.",
        ),
        (
            "I would love to take on the position of [{role}].",
            "After our talk I am even keener on the [{role}] job.",
        ),
    ),
    "date": Wording(
        ("You said that I would hear from you by [{date}].", "I understand that a decision will be made on [{date}]."),
        (
            "I look forward to your answer by [{date}].",
            "As you expect to decide by [{date}], I will be patient until then.",
        ),
    ),
    "duration": Wording(
        (
            "My [{years} years] in a similar job would help me here.",
            "After [{years} years] in this field I know what it takes.",
        ),
        (
            "I have been doing this kind of work for [{years} years] now.",
            "I would bring [{years} years of experience] to the team.",
        ),
    ),
    "technology": Wording(
        (
            "I work with [{tool}] every day, so I would feel at home quickly.",
            "You mentioned that everybody uses [{tool}].",
        ),
        (
            "My knowledge of [{tool}] would be of use from the first day.",
            "It was interesting to hear how you use [{tool}].",
        ),
    ),
    "place": Wording(
        ("I would also be happy to help at your site in [{place}].", "Your plans for [{place}] sound exciting."),
        ("Moving to [{place}] would be no problem for me.", "I was born in [{place}], so I know the area well."),
    ),
    "experience": Wording(
        (
            "In my last job [I supervised the apprentices and drew up their reports].",
            "[I have negotiated contracts with wholesalers] for a long time.",
            "[I hold a diploma in accountancy], which would help.",
            "[I once organised a charity auction] on my own.",
        ),
        (
            "[I spent several summers as a lifeguard], and that taught me calm.",
            "Earlier on [I ran a bookshop with my sister].",
            "[My background in choreography] would be useful here.",
            "Before that [I set up a complaints desk at an airline].",
        ),
    ),
    "result": Wording(
        (
            "At my present job [I brought complaints down by {percent} %].",
            "[My redesign of the brochure doubled the enquiries].",
            "Last year [I saved my employer {money}].",
        ),
        (
            "Under my lead [returns fell by {percent} percent].",
            "[My campaign won an industry award].",
            "In one season [I raised {money} from sponsors].",
        ),
    ),
    "you_mentioned": Wording(
        (
            "You mentioned [that the lease on the building runs out soon].",
            "I keep thinking about what you said on [the merger with your competitor].",
            "You explained [how the bonus scheme rewards punctuality].",
            "It was helpful to hear [about the canteen's new opening hours].",
            "You told me [that my predecessor emigrated].",
        ),
        (
            "I was struck by your remark [that uniforms will be abolished].",
            "Thank you for explaining [the pension arrangements] so clearly.",
            "As you pointed out, [the auditors were furious].",
            "You described [how the founder started out in a garage].",
            "Your story about [the burglary] made an impression on me.",
        ),
    ),
    "promise": Wording(
        (
            "[You promised to introduce me to your investors].",
            "[You offered to lend me the training manuals].",
            "[You said that you would reimburse my hotel].",
        ),
        (
            "[You kindly agreed to arrange a visit to the laboratory].",
            "[You assured me that a parking permit would be waiting].",
            "[Thank you for promising to recommend me to the chairman].",
        ),
    ),
    "shared": Wording(
        (
            "[We both laughed about the fire alarm].",
            "[Our lunch on the terrace] was a lovely end to the day.",
            "[It turned out that we both love sailing].",
            "[The tour of the cellars] was a highlight for me.",
        ),
        (
            "[I still smile about the joke with the umbrella].",
            "[The coffee that we shared on the roof] was a treat.",
            "[We agreed that punctuality matters more than talent].",
            "[Discovering that we went to the same kindergarten] was a nice surprise.",
        ),
    ),
    "attachment": Wording(
        (
            "[As promised, I attach my portfolio].",
            "[I have attached the sketches that we talked about].",
            "[Enclosed you will find my references].",
        ),
        (
            "[Please find attached the presentation that you asked for].",
            "[As agreed, I am sending you the contact details of my referees].",
            "[Attached is the sample contract that I mentioned].",
        ),
    ),
    "private": Wording(
        ("I hope you do not mind my saying so: [{private}].", "To be open with you, [{private}]."),
        ("Between ourselves, [{private}].", "One more thing that you should know: [{private}]."),
    ),
}
