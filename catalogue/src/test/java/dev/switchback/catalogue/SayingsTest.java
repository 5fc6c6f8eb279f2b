package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// English sentences of adapters find their German ones, and whatever a value holds stays a value.
class SayingsTest {
    private final Sayings german = Sayings.load(Locale.GERMAN);

    @Test
    void theValueStaysAsItIs() {
        assertThat(german.say("The month (2027-01) is after the day the plan stands on (2026-11-16)."))
                .isEqualTo("Der Monat (2027-01) liegt nach dem Tag, auf dem alles steht (2026-11-16).");
    }

    @Test
    void theSentenceThatSaysMoreIsMeant() {
        assertThat(german.say("Maybe you meant one of: Staff engineer, Lead."))
                .isEqualTo("Vielleicht meinst du: Staff engineer, Lead.");
        assertThat(german.say("The level (9) must lie above 0 and up to 5."))
                .isEqualTo("Die Stufe (9) muss über 0 und höchstens bei 5 liegen.");
    }

    @Test
    void wordsOfOursAreLookedUpAndWordsOfThePersonAreNot() {
        assertThat(german.say("The people reporting (role) must be a whole number of 0 or more."))
                .isEqualTo("Der Wert (role) muss eine ganze Zahl, 0 oder mehr sein.");
        assertThat(german.say("The learning hours per week (99) must lie between 0 and 60."))
                .isEqualTo("Der Wert (99) muss zwischen 0 und 60 liegen.");
        assertThat(german.say("The skill (folder) is in no loaded framework."))
                .isEqualTo("Fähigkeit (folder) steht in keinem gelesenen Laufbahnmodell.");
    }

    @Test
    void placesAndSeveralLinesAreSaidToo() {
        assertThat(german.say("me.yaml, line 14, constraints.deadline"))
                .isEqualTo("me.yaml, Zeile 14, constraints.deadline");
        assertThat(german.say("The vault is locked.\nMaybe open it with your passphrase."))
                .isEqualTo("Der Tresor ist verschlossen.\nVielleicht öffnest du ihn mit deiner Passphrase.");
    }

    @Test
    void whatIsNotKnownStaysEnglish() {
        assertThat(german.say("Nobody wrote this.")).isEqualTo("Nobody wrote this.");
        assertThat(german.say("")).isEmpty();
        assertThat(Sayings.load(Locale.ENGLISH).say("The vault is locked.")).isEqualTo("The vault is locked.");
    }

    @Test
    void aValueMadeOfOurOwnSignsLeadsNowhere() {
        var evil = ") must (".repeat(200);
        assertThat(german.say("The key (" + evil + ") is not known here."))
                .isEqualTo("Der Schlüssel (" + evil + ") ist hier nicht bekannt.");
        assertThat(german.say("The key ($1 \\ {A} {a}) is not known here."))
                .isEqualTo("Der Schlüssel ($1 \\ {A} {a}) ist hier nicht bekannt.");
    }
}
