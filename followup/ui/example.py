"""Notes of an interview that never was, for somebody who wants to see what happens."""

EXAMPLE = """\
Interview with Harbour Street Library - Community Programmes Officer
yesterday, 10.30, at the library, about an hour

Met Priya Raman (head of programmes) and Tom Okafor, who runs the makers' room

- they want more teenagers in after school, last year only 40 came
- the makers' room closes at five because of staffing, they hope to keep it open till eight
- told them how I started the Saturday coding club at Ashwell, 25 regulars after half a year
- liked that they let the visitors choose the events themselves
- I stumbled on the question about budgets, should have said that I ran 12,000 a year at Ashwell
- Priya: we decide by the end of next week
- they are very informal, first names throughout
"""
