/** Was der Planungskalender zu sagen hat. */
export const calendarSentences = {
  'calendar/no-kick-off':
    'Der Kalender hat {count} {count|Schritt|Schritte}, aber keinen Tag, von dem zurückgezählt wird. Fügen Sie dem Modellblatt die Zeile calendar, kick-off, date hinzu',
  'calendar/weekend':
    'Das Kick-off am {day} fällt auf ein Wochenende. Die Schritte zählen von der Woche zurück, die damit endet, also enden alle an einem Freitag davor',
  'calendar/past-kick-off':
    '„{step}“ endet am {day}, nach dem Kick-off am {kickOff}. Beginnen Sie früher, oder geben Sie dem Schritt weniger Wochen',
  'calendar/after-year':
    'Das Geschäftsjahr beginnt am {year}, bevor der letzte Schritt am {day} endet: Bis dahin arbeiten Reps ohne das, was er übergibt',
} as const;
