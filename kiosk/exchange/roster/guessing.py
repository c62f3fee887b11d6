"""Guesses what the columns of a plain list mean, from their names in several languages."""
# ruff: noqa: RUF001 - Turkish has an i without a dot

from collections.abc import Sequence

from kiosk.domain.list_columns import ColumnMapping, ListField

# English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Turkish, Russian, Chinese.
# Compared without letter case and anything but letters and figures.
_NAMES = {
    ListField.ID: (
        "id nr studentid pupilid personid sourcedid upn uniquepupilnumber adno admissionno admissionnumber "
        "schülerid schülernummer schuelernummer identifiant ine idelumno idalumno matrícula matricola "
        "leerlingnummer stamnummer númerodoaluno iducznia personnummer elevid öğrencino no номер 学号"
    ),
    ListField.FULL_NAME: (
        "name fullname studentname pupilname vollständigername nomcomplet nomprénom nombrecompleto "
        "nomecompleto cognomenome volledigenaam naam nomedoaluno imięinazwisko imieinazwisko namn adsoyad "
        "adısoyadı фио 姓名"
    ),
    ListField.GIVEN_NAME: (
        "givenname firstname forename legalforename first vorname prénom prenom nombre nombres "
        "nome voornaam roepnaam primeironome imię imie förnamn fornamn ad adı имя 名"
    ),
    ListField.FAMILY_NAME: (
        "familyname lastname surname legalsurname last nachname familienname zuname nom nomdefamille "
        "apellido apellidos cognome achternaam sobrenome apelido nazwisko efternamn soyad soyadı фамилия "
        "姓"
    ),
    ListField.PREFERRED_NAME: (
        "preferredname preferredgivenname preferredfirstname preferredforename knownas nickname "
        "chosenname rufname prénomdusage prénomusuel nombrepreferido nomepreferito nomesocial "
        "tilltalsnamn"
    ),
    ListField.PREFERRED_FAMILY_NAME: ("preferredfamilyname preferredlastname preferredsurname nomdusage"),
    ListField.NUMBER: ("number studentnumber rollnumber rollno cardnumber nummer numéro numero numer"),
    ListField.GRADE: (
        "grade gradelevel yeargroup year ncyear stufe jahrgang jahrgangsstufe klassenstufe niveau curso "
        "anno leerjaar ano rocznik årskurs sınıfseviyesi параллель 年级"
    ),
    ListField.CLASS: (
        "class classes classname form formgroup reggroup registrationgroup homeroom section group klasse "
        "klassen classe división grupo clase klas turma klasa oddział klass sınıf sınıfı şube класс 班级"
    ),
    ListField.ROLE: ("role type persontype rolle funktion rôle rol ruolo função rola roll görev роль"),
    ListField.LEAVES_ON: (
        "leavingdate leavedate leaver dateofleaving exitdate enddate austritt austrittsdatum abgangsdatum "
        "datedesortie fechadebaja datauscita uitschrijfdatum"
    ),
}
_FIELDS = {word: field for field, words in reversed(_NAMES.items()) for word in words.split()}


def plain_name(header: str) -> str:
    """A column's name without letter case, spaces and punctuation."""
    return "".join(each for each in header.casefold() if each.isalnum())


def guess(header: Sequence[str]) -> ColumnMapping:
    """The first column that is called like a field holds it; a whole name is not needed beside its parts."""
    columns: dict[ListField, int] = {}
    for place, told in enumerate(header):
        field = _FIELDS.get(plain_name(told))
        if field is not None:
            columns.setdefault(field, place)
    if ListField.GIVEN_NAME in columns and ListField.FAMILY_NAME in columns:
        columns.pop(ListField.FULL_NAME, None)
    if ListField.FULL_NAME in columns and ListField.GIVEN_NAME not in columns:
        columns.pop(ListField.FAMILY_NAME, None)
    return ColumnMapping(columns)
