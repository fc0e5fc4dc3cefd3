package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Resource.Theme;

class CircuitRequestTest {

    @Test
    void whatIsLeftOutTakesItsDefault() {
        CircuitRequest request = Requests.of("{'start':'al-tirane','days':3}");
        assertThat(request.end()).isEqualTo(request.start());
        assertThat(request.hours()).hasSize(3).allMatch(day -> day.hours() == 8);
        assertThat(request.calendarMonth()).isNull();
        assertThat(request.themes()).hasSize(Theme.values().length).containsEntry(Theme.FAITH, 1.0);
        assertThat(request.seed()).isEqualTo(1);
        assertThat(request.milliseconds()).isEqualTo(5000);
    }

    @Test
    void everythingSaidIsTaken() {
        CircuitRequest request = Requests.of("""
                        {'start':[19.8,41.3],'end':'al-korce','days':7,'hours_per_day':9.5,'month':6,'profile':'car',
                        'themes':{'nature':2,'faith':0},'must':['a'],'avoid':['b'],'seed':7,'milliseconds':100}""");
        assertThat(request.start().position()).hasToString("19.800000,41.300000");
        assertThat(request.end().id()).isEqualTo("al-korce");
        assertThat(request.calendarMonth()).isEqualTo(Month.JUNE);
        assertThat(request.themes()).containsAllEntriesOf(Map.of(Theme.NATURE, 2.0, Theme.FAITH, 0.0, Theme.FOOD, 1.0));
        assertThat(request.must()).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                   | start
            {'start':'','days':1}                                | start
            {'start':7,'days':1}                                 | start
            {'start':[1],'days':1}                               | start
            {'start':[41.3,119.8],'days':1}                      | start
            {'start':['a','b'],'days':1}                         | start
            {'start':'x','end':{},'days':1}                      | end
            {'start':'x'}                                        | days
            {'start':'x','days':0}                               | days
            {'start':'x','days':8}                               | days
            {'start':'x','days':2.5}                             | days
            {'start':'x','days':1e300}                           | days
            {'start':'x','days':1,'hours_per_day':1.9}           | hours_per_day
            {'start':'x','days':1,'hours_per_day':14.1}          | hours_per_day
            {'start':'x','days':1,'hours_per_day':'NaN'}         | hours_per_day
            {'start':'x','days':1,'month':0}                     | month
            {'start':'x','days':1,'month':13}                    | month
            {'start':'x','days':1,'profile':'boat'}              | profile
            {'start':'x','days':1,'themes':{'sport':1}}          | themes
            {'start':'x','days':1,'themes':{'nature':6}}         | themes.nature
            {'start':'x','days':1,'themes':{'nature':-1}}        | themes.nature
            {'start':'x','days':1,'themes':{'nature':null}}      | themes.nature
            {'start':'x','days':1,'must':[null]}                 | must[0]
            {'start':'x','days':1,'pins':[null]}                                              | pins[0].stop
            {'start':'x','days':1,'pins':[{'stop':'a'}]}                                      | pins[0].day
            {'start':'x','days':1,'pins':[{'stop':'a','day':8}]}                              | pins[0].day
            {'start':'x','days':2,'pins':[{'stop':'a','day':3}]}                              | pins[0].day
            {'start':'x','days':1,'pins':[{'stop':'a','day':1,'position':0}]}                 | pins[0].position
            {'start':'x','days':2,'pins':[{'stop':'a','day':1},{'stop':'a','day':2}]}         | pins[1].stop
            {'start':'x','days':1,'pins':[{'stop':'a','day':1}],'avoid':['a']}                | pins[0].stop
            {'start':'x','days':1,'pins':[{'stop':'a','day':1,'position':2},{'stop':'b','day':1,'position':2}]} | pins[1].position
            {'start':'x','days':30}                                                           | days
            {'start':'x','days':1,'start_time':'9am'}                                         | start_time
            {'start':'x','days':1,'start_time':'20:00'}                                       | hours_per_day
            {'start':'x','days':1,'plan':[{},{}]}                                             | plan
            {'start':'x','days':2,'plan':[{'hours':1}]}                                       | plan[0].hours
            {'start':'x','days':1,'plan':[{'end':'y'}]}                                       | plan[0].end
            {'start':'x','days':2,'return_to_base':true,'plan':[{'end':'y'}]}                 | plan[0].end
            {'start':'x','days':1,'lunch':{'from':'13:00','to':'12:00'}}                      | lunch.to
            {'start':'x','days':1,'lunch':{'minutes':4}}                                      | lunch.minutes
            {'start':'x','days':1,'lunch':{'minutes':-60}}                                    | lunch.minutes
            {'start':'x','days':1,'lunch':{'minutes':30.5}}                                   | lunch.minutes
            {'start':'x','days':1,'lunch':{'minutes':241}}                                    | lunch.minutes
            {'start':'x','days':1,'pace':'brisk'}                                             | pace
            {'start':'x','days':1,'pace':''}                                                  | pace
            {'start':'x','days':1,'pace':'USUAL'}                                             | pace
            {'start':'x','days':1,'date':'7 July'}                                            | date
            {'start':'x','days':1,'date':'2026-07-07','month':8}                              | month
            {'start':'x','days':1,'max_leg_minutes':5}                                        | max_leg_minutes
            {'start':'x','days':1,'max_drive_minutes_per_day':-1}                             | max_drive_minutes_per_day
            {'start':'x','days':1,'spread':6}                                                 | spread
            {'start':'x','days':1,'elsewhere':[null]}            | elsewhere[0]
            {'start':'x','days':1,'unlike':[null]}               | unlike[0]
            {'start':'x','days':1,'packages':[null]}             | packages[0]
            {'start':'x','days':1,'package_weight':6}            | package_weight
            {'start':'x','days':1,'seed':1.5}                    | seed
            {'start':'x','days':1,'seed':1e30}                   | seed
            {'start':'x','days':1,'milliseconds':99}             | milliseconds
            {'start':'x','days':1,'milliseconds':60001}          | milliseconds
            """)
    void aBadMemberIsNamed(String json, String field) {
        assertThatThrownBy(() -> Requests.of(json))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Test
    void itsOwnJsonReadAgainIsAnEqualRequest() {
        for (String json : java.util.List.of(
                "{'start':'x','days':1}",
                "{'start':[19.8,41],'end':'y','days':3,'plan':[{'start_time':'07:30','hours':4,'end':'z'}],'lunch':{},"
                        + "'date':'2026-07-07','max_leg_minutes':90,'pins':[{'stop':'a','day':2,'position':1}],"
                        + "'themes':{'nature':2},'packages':['p'],'seed':-4}")) {
            CircuitRequest request = Requests.of(json);
            String written = Requests.JSON.writeValueAsString(request);
            assertThat(Requests.JSON.readValue(written, CircuitRequest.class)).isEqualTo(request);
            assertThat(written)
                    .contains("\"start_time\":\"09:00\"".replace("09:00", String.valueOf(request.startTime())));
            assertThat(written).contains("\"profile\":\"car\"", "\"faith\":1.0");
        }
    }
}
