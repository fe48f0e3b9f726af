"""The names of weekdays, months and numbers, in the languages that notes mix."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = "january february march april may june july august september october november december".split()
_DAYS_ABROAD = (
    "montag maandag lundi lunes segunda-feira lunedì måndag mandag",
    "dienstag dinsdag mardi martes terça-feira martedì tisdag tirsdag",
    "mittwoch woensdag mercredi miércoles miercoles quarta-feira mercoledì onsdag",
    "donnerstag donderdag jeudi jueves quinta-feira giovedì torsdag",
    "freitag vrijdag vendredi viernes sexta-feira venerdì fredag",
    "samstag sonnabend zaterdag sábado sabato lördag lørdag",
    "sonntag zondag dimanche domingo domenica söndag søndag",
)
_MONTHS_ABROAD = (
    "januar januari janvier enero janeiro gennaio ene janv",
    "februar februari février fevrier febrero fevereiro febbraio févr fév",
    "märz maerz maart mars marzo março marts mrt",
    "april avril abril aprile abr avr",
    "mai mei mayo maio maggio maj",
    "juni juin junio junho giugno",
    "juli juillet julio julho luglio juil",
    "augustus août agosto augusti",
    "september septembre septiembre setembro settembre",
    "oktober octobre octubre outubro ottobre okt",
    "november novembre noviembre novembro",
    "dezember december décembre decembre diciembre dezembro dicembre dez dic déc",
)
DAY_ABROAD = {name: number for number, names in enumerate(_DAYS_ABROAD) for name in names.split()}
"""Weekdays of other languages, in small letters -> 0 for Monday."""
MONTH_ABROAD = {name: number for number, names in enumerate(_MONTHS_ABROAD, start=1) for name in names.split()}
"""Months of other languages, in small letters -> 1 for January."""

MORE_DAYS = (
    "mon mond lun poniedziałek poniedziałku pondělí pondělka pondelok pondelka ponedjeljak ponedjeljka ponedeljak ponedeljka ponedeljek luni maanantai maanantaina esmaspäev pazartesi segunda",
    "tue tues tu tuesd wtorek wtorku úterý úterka utorok utorka utorak marți tiistai tiistaina teisipäev salı terça",
    "wed weds wedn wednes wensday wendsday wednsday wedensday środa środę środy středa středu středy streda stredu stredy sreda sredu srede srijeda srijedu srijede mié miercuri keskiviikko keskiviikkona kolmapäev çarşamba quarta",
    "thu thur thurs thursd czwartek czwartku čtvrtek čtvrtka štvrtok štvrtka četvrtak četvrtka cetvrtak cetvrtka četrtek četrtka jue joi torstai torstaina neljapäev perşembe quinta",
    "fri frid piątek piątku pátek pátku piatok piatku petak petka petek vineri perjantai perjantaina reede cuma sexta",
    "sat sobota sobotę soboty sobotu subota subotu subote laupäev lauantai cumartesi sáb",
    "sun niedziela niedzielę niedzieli neděle neděli nedelju nedjelja nedjelju pühapäev sunnuntai",
)
MORE_MONTHS = (
    "jan stycznia styczeń ledna januara siječnja ianuarie",
    "feb febr lutego luty února februara veljače februarie",
    "mar marca března marta ožujka martie",
    "apr kwietnia kwiecień dubna aprila travnja aprilie",
    "maja května svibnja",
    "jun czerwca června juna lipnja iunie",
    "jul lipca července jula srpnja iulie",
    "aug sierpnia srpna avgusta kolovoza",
    "sep sept września září septembra rujna",
    "oct października října oktobra",
    "nov listopada listopadu novembra noiembrie",
    "dec grudnia prosince decembra prosinca decembrie",
)
NUMBERS = (
    "zero",
    "one eine einer ein een uno um ett jeden",
    "two couple zwei twee deux dos duas dois due två dwa dwie",
    "three drei drie trois tres três tre trzy",
    "four vier quatre cuatro quatro quattro fyra fire",
    "five fünf vijf cinq cinco cinque fem pięć",
    "six sechs zes seis sei sex",
    "seven sieben zeven siete sete sette sju",
    "eight acht huit ocho oito otto åtta otte",
    "nine neun negen neuf nueve nove nio",
    "ten zehn tien dix diez dez dieci tio",
    "eleven",
    "twelve zwölf twaalf douze doce doze dodici",
    "thirteen",
    "fourteen vierzehn veertien catorce quatorze fjorton",
    "fifteen quinze quince quindici fünfzehn",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty zwanzig vingt veinte",
)
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
"""From the first on."""
